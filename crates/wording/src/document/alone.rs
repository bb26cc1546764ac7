//! A page that stands alone: papers with the styles they are printed in, and nothing loaded or run.

use super::html::escaped;

/// What papers look like on a page of their own, on screen and printed.
const STYLES: &str = r#"body { margin: 0 auto; max-inline-size: 42rem; padding: 2rem 1rem; color: #1a222c; background: #fff; font: 16px/1.55 Georgia, "Times New Roman", serif; }
.paper { margin-block-end: 4rem; }
.paper-masthead, .paper-note, .paper-marks, small { color: #525c69; font-size: 0.875rem; }
.paper-head { border-block-end: 3px solid currentcolor; margin-block-end: 2rem; padding-block-end: 1rem; }
.paper-marks { list-style: none; padding: 0; text-align: end; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { border-block-start: 3px solid currentcolor; font-size: 1.25rem; margin-block: 2.5rem 0.75rem; padding-block-start: 0.5rem; }
h3 { font-size: 1.0625rem; margin-block: 1.5rem 0.5rem; }
table { border-collapse: collapse; font-size: 0.875rem; inline-size: 100%; margin-block: 1rem; }
caption { color: #525c69; padding-block-end: 0.5rem; text-align: start; }
th, td { border-block-end: 1px solid #ccc; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; }
.debrief-door { border-inline-start: 3px solid #85590b; padding-inline-start: 1rem; }
.debrief-question { font-weight: bold; }
.room-to-write div { block-size: 1.75rem; border-block-end: 1px solid #999; }
@page { margin: 2cm; }
@media print {
  body { max-inline-size: none; padding: 0; }
  .paper { break-after: page; margin: 0; }
  .paper:last-child { break-after: auto; }
  h2, h3, caption { break-after: avoid; }
  tr, li, .debrief-door { break-inside: avoid; }
}
"#;

/// Articles as one HTML document that needs nothing else. `articles` is HTML that is escaped already.
pub fn standing_alone(language: &str, title: &str, articles: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLES}</style>\n</head>\n<body>\n{articles}</body>\n</html>\n",
        escaped(language),
        escaped(title),
    )
}
