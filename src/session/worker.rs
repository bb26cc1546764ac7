//! In the worker: questions in, answers out, one after the other.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use wasm_bindgen_futures::spawn_local;

use super::home::Home;
use super::wire::{Answered, Sent, Tell, Trouble};

/// What the worker says when it can be spoken to.
pub(crate) const READY: &str = "ready";

/// Questions in the order in which they came, answered by one home.
#[derive(Clone, Default)]
pub(crate) struct Desk {
    inside: Rc<RefCell<Inside>>,
}

#[derive(Default)]
struct Inside {
    /// Away while it answers.
    home: Option<Home>,
    waiting: VecDeque<String>,
    answering: bool,
}

impl Desk {
    /// A desk with an empty home.
    pub(crate) fn new() -> Self {
        let inside = Inside { home: Some(Home::default()), ..Inside::default() };
        Self { inside: Rc::new(RefCell::new(inside)) }
    }

    /// Takes a question; `say` is given the answer when its turn has come.
    pub(crate) fn ask(&self, question: String, say: impl Fn(String) + Clone + 'static) {
        let mut inside = self.inside.borrow_mut();
        inside.waiting.push_back(question);
        if inside.answering {
            return;
        }
        inside.answering = true;
        drop(inside);
        let desk = self.clone();
        spawn_local(async move { desk.answer_all(say).await });
    }

    async fn answer_all(&self, say: impl Fn(String)) {
        loop {
            let (question, home) = {
                let mut inside = self.inside.borrow_mut();
                let Some(question) = inside.waiting.pop_front() else {
                    inside.answering = false;
                    return;
                };
                (question, inside.home.take())
            };
            let mut home = home.unwrap_or_default();
            answered(&mut home, &question).await.into_iter().for_each(&say);
            self.inside.borrow_mut().home = Some(home);
        }
    }
}

/// The answer as it is sent: a message for each thing told, so that the page never reads long at a time.
async fn answered(home: &mut Home, question: &str) -> Vec<String> {
    let (n, all) = match reading::read::<Sent>(question) {
        Ok(Sent { n, ask }) => (n, home.answer(ask).await),
        Err(error) => {
            let trouble = Trouble::Unreadable { why: error.to_string() };
            (0, vec![Tell::Trouble(trouble)])
        }
    };
    let last = all.len().max(1);
    let mut all = all.into_iter();
    let each = (1..=last).map(|place| Answered { n, tell: all.next(), is_last: place == last });
    // Answers are made of what JSON can hold; a test writes every kind.
    each.map(|one| serde_json::to_string(&one).unwrap_or_default()).collect()
}

/// Listens to the page. Called where there is no window.
pub(crate) fn start() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let desk = Desk::new();
    let port = scope.clone();
    let listen = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(question) = event.data().as_string() {
            let port = port.clone();
            // A page that is gone needs no answer.
            desk.ask(question, move |answer| drop(port.post_message(&answer.into())));
        }
    });
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    listen.forget();
    drop(scope.post_message(&READY.into()));
}
