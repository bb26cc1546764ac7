//! The classroom server: WebSocket rooms around one `Table` each.
//!
//! Nothing is here yet. It is built with the classroom, on top of `table`; until then `placard` has
//! no `serve` command and the app plays nobody else's game.
