//! Bytes as a save: whatever they are, a game is read or a fault is named; what was read can be written
//! and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use table::Save;

fuzz_target!(|bytes: &[u8]| {
    match Save::read(bytes) {
        Ok(save) => {
            let again = Save::read(save.write().as_bytes()).expect("what was written can be read");
            assert_eq!(again.log(), save.log());
            assert_eq!(again.table().state().hash(), save.table().state().hash());
        }
        Err(fault) => assert!(!fault.to_string().is_empty(), "a fault says what it is"),
    }
});
