//! The shelf of saved games, in the browser's own database: a card a game, a row a record, a scenario an
//! edition. Everything written together is one transaction.

use idb::{Database, DatabaseEvent, Factory, KeyRange, ObjectStoreParams, TransactionMode};
use idb::{Error, TransactionResult};
use leptos::wasm_bindgen::JsValue;
use table::Record;

use super::card::read_card;
use super::wire::{GameCard, GameId};

/// The database and its version.
const NAME: &str = "placard";
const VERSION: u32 = 1;
const GAMES: &str = "games";
const RECORDS: &str = "records";
const SCENARIOS: &str = "scenarios";

/// The shelf, open.
pub(crate) struct Shelf {
    database: Database,
}

/// Why something was not written.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// A record of that number is there already: somebody else plays this game.
    PlayedElsewhere,
    /// The browser refused.
    Refused(String),
}

impl From<Error> for NotKept {
    fn from(error: Error) -> Self {
        Self::Refused(error.to_string())
    }
}

impl Shelf {
    /// Opens it.
    pub(crate) async fn open() -> Result<Self, Error> {
        let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in [GAMES, RECORDS, SCENARIOS] {
                    // A store that is there already is what is wanted.
                    drop(database.create_object_store(store, ObjectStoreParams::new()));
                }
            }
        });
        Ok(Self { database: request.await? })
    }

    /// Every game's card.
    pub(crate) async fn cards(&self) -> Result<Vec<GameCard>, Error> {
        let transaction = self.database.transaction(&[GAMES], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(GAMES)?;
        let (keys, rows) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
        let (keys, rows) = (keys.await?, rows.await?);
        let cards = keys.iter().zip(&rows).filter_map(|(key, row)| {
            let row = row.as_string().unwrap_or_default();
            Some(read_card(GameId(key.as_string()?), &row))
        });
        Ok(cards.collect())
    }

    /// A game's card.
    pub(crate) async fn card(&self, game: &GameId) -> Result<Option<GameCard>, Error> {
        let transaction = self.database.transaction(&[GAMES], TransactionMode::ReadOnly)?;
        let row = transaction.object_store(GAMES)?.get(key(game))?.await?;
        let card = row.and_then(|row| row.as_string());
        Ok(card.map(|card| read_card(game.clone(), &card)))
    }

    /// A game's records as they were written, in order.
    pub(crate) async fn records(&self, game: &GameId) -> Result<Vec<String>, Error> {
        let transaction = self.database.transaction(&[RECORDS], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(RECORDS)?;
        let rows = store.get_all(Some(all_of(game)?.into()), None)?.await?;
        Ok(rows.iter().filter_map(JsValue::as_string).collect())
    }

    /// The text of a scenario, by its hash.
    pub(crate) async fn scenario(&self, hash: &str) -> Result<Option<String>, Error> {
        let transaction = self.database.transaction(&[SCENARIOS], TransactionMode::ReadOnly)?;
        let row = transaction.object_store(SCENARIOS)?.get(JsValue::from_str(hash))?.await?;
        Ok(row.and_then(|row| row.as_string()))
    }

    /// Keeps a scenario's text under its hash.
    pub(crate) async fn keep_scenario(&self, hash: &str, text: &str) -> Result<(), NotKept> {
        let transaction = self.database.transaction(&[SCENARIOS], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(SCENARIOS)?;
        store.put(&JsValue::from_str(text), Some(&JsValue::from_str(hash)))?;
        done(transaction.await?)
    }

    /// Keeps records with the card that tells of them, all or nothing.
    pub(crate) async fn keep(&self, card: &GameCard, records: &[Record]) -> Result<(), NotKept> {
        let both = [GAMES, RECORDS];
        let written = records.iter().map(|record| (record.seq, serde_json::to_string(record)));
        let written: Vec<_> = written.collect();
        let transaction = self.database.transaction(&both, TransactionMode::ReadWrite)?;
        let store = transaction.object_store(RECORDS)?;
        for (seq, record) in written {
            let record = record.map_err(|error| NotKept::Refused(error.to_string()))?;
            // `add`, not `put`: a row that is there already is another window's.
            store.add(&JsValue::from_str(&record), Some(&row(&card.id, seq)))?;
        }
        put_card(&transaction, card)?;
        match transaction.await {
            Ok(result) if result.is_aborted() => Err(NotKept::PlayedElsewhere),
            Ok(_) => Ok(()),
            Err(error) if error.to_string().contains("Constraint") => Err(NotKept::PlayedElsewhere),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a card anew.
    pub(crate) async fn rewrite(&self, card: &GameCard) -> Result<(), NotKept> {
        let transaction = self.database.transaction(&[GAMES], TransactionMode::ReadWrite)?;
        put_card(&transaction, card)?;
        done(transaction.await?)
    }

    /// Takes a game off the shelf.
    pub(crate) async fn delete(&self, game: &GameId) -> Result<(), NotKept> {
        let both = [GAMES, RECORDS];
        let transaction = self.database.transaction(&both, TransactionMode::ReadWrite)?;
        transaction.object_store(GAMES)?.delete(key(game))?;
        transaction.object_store(RECORDS)?.delete(all_of(game)?)?;
        done(transaction.await?)
    }
}

fn put_card(transaction: &idb::Transaction, card: &GameCard) -> Result<(), NotKept> {
    let text = serde_json::to_string(card).map_err(|error| NotKept::Refused(error.to_string()))?;
    let store = transaction.object_store(GAMES)?;
    store.put(&JsValue::from_str(&text), Some(&key(&card.id)))?;
    Ok(())
}

fn done(result: TransactionResult) -> Result<(), NotKept> {
    if result.is_committed() {
        Ok(())
    } else {
        Err(NotKept::Refused("the browser gave up the transaction".to_owned()))
    }
}

fn key(game: &GameId) -> JsValue {
    JsValue::from_str(&game.0)
}

/// The key of a record: its game, its number.
fn row(game: &GameId, seq: u32) -> JsValue {
    js_sys::Array::of2(&key(game), &seq.into()).into()
}

/// All rows of a game.
fn all_of(game: &GameId) -> Result<KeyRange, Error> {
    KeyRange::bound(&row(game, 0), &row(game, u32::MAX), None, None)
}
