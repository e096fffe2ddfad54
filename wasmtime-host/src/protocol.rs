//! Messages of the host protocol, version 1: `docs/host-protocol.md`.

use serde::{Deserialize, Serialize};

pub const PROTOCOL: u32 = 1;

#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum ToHost {
    Start { nonce: String },
    Load { path: String, limits: Limits },
    Run(Box<Run>),
    End,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    pub timeout_ms: f64,
    pub memory_bytes: u64,
    pub output_bytes: u64,
    pub stack_bytes: u64,
    pub value_bytes: u64,
}

/// `["compute-hash"]` or `["acme:kitchen/ops@1.2.3", "area"]`.
pub type ItemPath = Vec<String>;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    pub id: u64,
    pub steps: Vec<Step>,
    pub seed: i64,
    /// Nanoseconds since 1970-01-01T00:00:00Z, in decimal.
    pub clock: String,
    pub env: Vec<(String, String)>,
    pub args: Vec<String>,
    /// base64
    pub stdin: String,
    /// Guest path, host path.
    pub dirs: Vec<(String, String)>,
    pub fuel: Option<u64>,
    pub limits: Limits,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    pub export_path: ItemPath,
    pub args: Vec<String>,
    pub bind: Option<String>,
    pub stubs: Vec<Stub>,
    /// The same call so often, each measured.
    pub repeat: Option<u32>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stub {
    pub import_path: ItemPath,
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Value(String),
    /// `{"trap": true}`
    #[serde(with = "failing")]
    Fails,
}

/// The object that lets an imported function fail.
mod failing {
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    struct Failing {
        trap: bool,
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
        match Failing::deserialize(deserializer)? {
            Failing { trap: true } => Ok(()),
            Failing { trap: false } => Err(serde::de::Error::custom("trap is false")),
        }
    }
}

#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum FromHost<'a> {
    Hello {
        protocol: u32,
        host: &'a str,
        version: &'a str,
        features: &'a [&'a str],
    },
    #[serde(rename_all = "camelCase")]
    Loaded { nonce: &'a str, duration_ms: f64 },
    Step {
        nonce: &'a str,
        id: u64,
        step: i64,
        outcome: &'a Outcome,
        imports: &'a [ImportCall],
        #[serde(skip_serializing_if = "Option::is_none")]
        calls: Option<&'a Calls>,
    },
    Done {
        nonce: &'a str,
        id: u64,
        #[serde(flatten)]
        done: &'a Done,
    },
    Error {
        nonce: &'a str,
        id: Option<u64>,
        code: Code,
        message: &'a str,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportCall {
    pub import_path: ItemPath,
    /// WAVE
    pub args: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Outcome {
    Result { value: Option<String> },
    Trap { class: TrapClass, message: String },
    Exit { code: u8 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrapClass {
    GoPanic,
    GoDeadlock,
    GoOom,
    Unreachable,
    OutOfBounds,
    StackOverflow,
    CannotLeave,
    #[serde(rename = "invalid-utf8")]
    InvalidUtf8,
    MemoryLimit,
    OutputLimit,
    ValueLimit,
    BlockedForever,
    Other,
}

/// What each call of a repeated step came to.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Calls {
    pub durations_ns: Vec<u64>,
    /// None where fuel is not counted.
    pub fuel: Option<Vec<u64>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// base64
    pub stdout: String,
    pub stderr: String,
    pub output_bytes: u64,
    pub cost: Cost,
    pub duration_ms: f64,
    /// Paths that the guest named in its instantiation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    pub call_fuel: Option<u64>,
    pub instantiation_fuel: Option<u64>,
    pub memory_bytes: u64,
    pub memory_growths: u64,
}

/// What `error` is about. `hostile-name` is the V8 host's alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    Unsupported,
    BadComponent,
    BadRequest,
    Internal,
}

#[cfg(test)]
mod tests {
    use super::{Answer, FromHost, Outcome, ToHost, TrapClass};

    #[test]
    fn reads_a_run_as_the_caller_writes_it() {
        let line = r#"{"type":"run","id":1,"steps":[{"exportPath":["divide"],"args":["7","2"],"bind":null,
            "stubs":[{"importPath":["a:b/c","d"],"args":null,"answer":{"trap":true}},
                     {"importPath":["a:b/c","d"],"args":["1"],"answer":"2"},
                     {"importPath":["e"],"args":[],"answer":null}]}],
            "seed":0,"clock":"946684800000000000","env":[["A","b"]],"args":[],"stdin":"","dirs":[],"fuel":null,
            "limits":{"timeoutMs":10000,"memoryBytes":1,"outputBytes":2,"stackBytes":3,"valueBytes":4}}"#;
        let ToHost::Run(run) = serde_json::from_str(line).unwrap() else {
            panic!("no run");
        };
        let [fails, value, none] = &run.steps[0].stubs[..] else {
            panic!("three stubs");
        };
        assert!(matches!(fails.answer, Some(Answer::Fails)));
        assert!(matches!(&value.answer, Some(Answer::Value(text)) if text == "2"));
        assert!(none.answer.is_none());
    }

    #[test]
    fn writes_outcomes_as_the_protocol_names_them() {
        let outcome = Outcome::Trap {
            class: TrapClass::InvalidUtf8,
            message: "m".to_owned(),
        };
        let step = FromHost::Step {
            nonce: "n",
            id: 1,
            step: -1,
            outcome: &outcome,
            imports: &[],
            calls: None,
        };
        assert_eq!(
            serde_json::to_string(&step).unwrap(),
            r#"{"type":"step","nonce":"n","id":1,"step":-1,"outcome":{"kind":"trap","class":"invalid-utf8","message":"m"},"imports":[]}"#
        );
    }
}
