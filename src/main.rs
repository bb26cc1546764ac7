//! Starts the app in the browser.

fn main() {
    placard_app::start();
}
