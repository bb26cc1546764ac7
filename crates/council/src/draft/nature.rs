//! What a draft is in law, as far as its measures tell: procedure or substance, and whether the proviso
//! of Article 27(3) reaches it.

use super::DraftText;
use crate::measure::{AssemblyDoor, Measure};
use crate::vote::{ChapterBasis, Nature};

impl DraftText {
    /// Whether a decision on it is one of procedure: all it does is order the Council's own proceedings
    /// (invitations, its agenda and organs, calling the Assembly). The permanent members agreed on a list
    /// of such decisions in 1948 (FRUS 1948 I, document 169). A draft that decides nothing is one of
    /// substance.
    pub fn nature(&self) -> Nature {
        let mut measures = self.measures().into_iter().map(|(_, _, measure)| measure).peekable();
        if measures.peek().is_some() && measures.all(is_procedural) {
            Nature::Procedural
        } else {
            Nature::Substantive
        }
    }

    /// Whether a party to the dispute shall abstain on it (the proviso of Article 27(3)): it is for the
    /// pacific settlement of a dispute. What states Chapter VII, makes a determination under Article 39
    /// or coerces is not.
    pub fn chapter_basis(&self) -> ChapterBasis {
        let acts_under_chapter_vii = self.basis().is_some_and(super::Basis::is_chapter_vii);
        let coerces = self.measures().iter().any(|(_, _, measure)| measure.kind().is_coercive());
        if acts_under_chapter_vii || coerces || self.determinations().next().is_some() {
            ChapterBasis::Other
        } else {
            ChapterBasis::PacificSettlement
        }
    }
}

/// Whether a measure only orders the Council's own proceedings. Asking the Assembly for a recommendation
/// does more: Article 12(1) makes it a choice of substance.
#[expect(clippy::wildcard_enum_match_arm, reason = "everything else acts on the world outside")]
fn is_procedural(measure: &Measure) -> bool {
    match measure {
        Measure::Invite(_)
        | Measure::Committee(_)
        | Measure::Procedure(_)
        | Measure::RemainSeized(_) => true,
        Measure::ReferToAssembly(reference) => reference.door != AssemblyDoor::Recommendation,
        _ => false,
    }
}
