//! The page's way to the home of its games: a worker, watched and started again when it breaks or hangs;
//! the page itself where there are no workers.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::browser::base;
use super::build;
use super::wire::{Answered, Ask, GameId, Sent, Tell};
use super::worker::{Desk, READY};

/// How long a question may wait before the worker counts as hung. The longest one, taking a long game
/// from the shelf on a slow machine, takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a worker is started again before the page keeps the games itself.
const RESTARTS_MAX: u32 = 3;

thread_local! {
    static PORT: RefCell<Port> = RefCell::default();
}

/// What is told of each answer.
type Hear = Rc<dyn Fn(Tell)>;

#[derive(Default)]
struct Port {
    hear: Option<Hear>,
    way: Way,
    /// Questions that are not answered to the end, as they were sent, by number.
    waiting: BTreeMap<u32, String>,
    /// Answers that came and were not told yet.
    inbox: VecDeque<Tell>,
    asked: u32,
    restarts: u32,
    /// The game that is open, to be taken up again by a new worker.
    open: Option<GameId>,
}

/// How questions travel.
#[derive(Default)]
enum Way {
    /// Not yet.
    #[default]
    None,
    /// To a worker that has not said yet that it can be spoken to.
    Starting(Worker),
    /// To a worker.
    Worker(Worker),
    /// Within the page.
    Page(Desk),
}

/// Opens the way; `hear` is told every answer.
pub(crate) fn start(hear: impl Fn(Tell) + 'static) {
    PORT.with_borrow_mut(|port| port.hear = Some(Rc::new(hear)));
    begin();
}

/// Asks something. Questions that come before the way is open wait.
pub(crate) fn ask(ask: Ask) {
    let (n, question) = PORT.with_borrow_mut(|port| {
        port.asked = port.asked.saturating_add(1);
        if let Ask::Begin { game, .. }
        | Ask::Open { game }
        | Ask::Import { game, .. }
        | Ask::Branch { game, .. } = &ask
        {
            port.open = Some(game.clone());
        }
        let n = port.asked;
        let question = serde_json::to_string(&Sent { n, ask }).unwrap_or_default();
        port.waiting.insert(n, question.clone());
        (n, question)
    });
    send(&question);
    watch(n);
}

/// The game that is open or being opened.
pub(crate) fn open_game() -> Option<GameId> {
    PORT.with_borrow(|port| port.open.clone())
}

/// Whether an answer is still to come, or to be told.
pub(crate) fn waits() -> bool {
    PORT.with_borrow(|port| !port.waiting.is_empty() || !port.inbox.is_empty())
}

fn watch(n: u32) {
    let restarts = PORT.with_borrow(|port| port.restarts);
    let look = move || {
        let hangs = PORT.with_borrow(|port| {
            port.restarts == restarts
                && port.waiting.contains_key(&n)
                && matches!(port.way, Way::Worker(_) | Way::Starting(_))
        });
        if hangs {
            restart();
        }
    };
    set_timeout(look, PATIENCE);
}

fn send(question: &str) {
    let to_page = PORT.with_borrow(|port| match &port.way {
        Way::Worker(worker) => {
            // A worker that cannot be spoken to is found by the watch.
            drop(worker.post_message(&JsValue::from_str(question)));
            None
        }
        Way::Page(desk) => Some(desk.clone()),
        Way::None | Way::Starting(_) => None,
    });
    if let Some(desk) = to_page {
        desk.ask(question.to_owned(), |answer| heard(&answer));
    }
}

/// Starts a worker, or opens a home in the page.
fn begin() {
    let way = match worker() {
        Ok(worker) => Way::Starting(worker),
        Err(_) => Way::Page(Desk::new()),
    };
    let in_page = matches!(way, Way::Page(_));
    PORT.with_borrow_mut(|port| port.way = way);
    if in_page {
        introduce();
    }
}

/// Says hello, takes up the open game, and sends again what has no answer. A command that was recorded
/// before the break is found by its name and happens once.
fn introduce() {
    let (open, waiting) = PORT.with_borrow(|port| {
        let open = port.open.clone().filter(|_| port.restarts > 0);
        (open, port.waiting.values().cloned().collect::<Vec<_>>())
    });
    let hello = Ask::Hello { build: build::id(), base: base() };
    for ask in [Some(hello), open.map(|game| Ask::Open { game })].into_iter().flatten() {
        send(&serde_json::to_string(&Sent { n: 0, ask }).unwrap_or_default());
    }
    for question in waiting {
        send(&question);
    }
}

fn restart() {
    let too_often = PORT.with_borrow_mut(|port| {
        if let Way::Worker(worker) | Way::Starting(worker) = &port.way {
            worker.terminate();
        }
        port.restarts = port.restarts.saturating_add(1);
        port.way = Way::None;
        port.restarts > RESTARTS_MAX
    });
    if too_often {
        PORT.with_borrow_mut(|port| port.way = Way::Page(Desk::new()));
        introduce();
    } else {
        begin();
        let waiting = PORT.with_borrow(|port| port.waiting.keys().next_back().copied());
        waiting.into_iter().for_each(watch);
    }
}

/// A worker with the page's own program in it.
fn worker() -> Result<Worker, JsValue> {
    let starter = document().get_element_by_id("program").ok_or(JsValue::NULL)?;
    let glue = starter.get_attribute("data-glue").ok_or(JsValue::NULL)?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let language = crate::language::handed_on();
    let address = format!("{}worker.js?{}{language}", base(), build::id());
    let worker = Worker::new_with_options(&address, &options)?;
    listen(&worker);
    let program = js_sys::Object::new();
    js_sys::Reflect::set(&program, &"glue".into(), &glue.into())?;
    js_sys::Reflect::set(&program, &"module".into(), &leptos::wasm_bindgen::module())?;
    worker.post_message(&program)?;
    Ok(worker)
}

fn listen(worker: &Worker) {
    let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let Some(said) = event.data().as_string() else { return };
        if said == READY { ready() } else { heard(&said) }
    });
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    // One worker breaks once: what it says after that is not heard.
    let broken = Closure::<dyn FnMut()>::once_into_js(restart);
    worker.set_onerror(Some(broken.unchecked_ref()));
}

fn ready() {
    PORT.with_borrow_mut(|port| {
        if let Way::Starting(worker) = std::mem::take(&mut port.way) {
            port.way = Way::Worker(worker);
        }
    });
    introduce();
}

fn heard(answer: &str) {
    let Ok(Answered { n, tell, is_last }) = reading::read(answer) else { return };
    let is_idle = PORT.with_borrow_mut(|port| {
        if is_last {
            port.waiting.remove(&n);
        }
        let is_idle = port.inbox.is_empty();
        port.inbox.extend(tell);
        is_idle && !port.inbox.is_empty()
    });
    if is_idle {
        set_timeout(tell_next, Duration::ZERO);
    }
}

/// Tells one answer. Each is a task of its own, as reading it was: the page answers in between.
fn tell_next() {
    let (hear, one) = PORT.with_borrow_mut(|port| (port.hear.clone(), port.inbox.pop_front()));
    if let (Some(hear), Some(one)) = (hear, one) {
        hear(one);
    }
    if PORT.with_borrow(|port| !port.inbox.is_empty()) {
        set_timeout(tell_next, Duration::ZERO);
    }
}
