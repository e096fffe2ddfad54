use std::str::Utf8Error;

use wasmtime::{Error, Trap};

use crate::protocol::{Outcome, TrapClass};
use crate::wasi::ending::Ending;

/// How a run ended that WASI, a limit or the transcript ended.
pub fn outcome_of_ending(ending: &Ending) -> Outcome {
    let class = match ending {
        Ending::Exit(code) => return Outcome::Exit { code: *code },
        Ending::OutputLimit(_) => TrapClass::OutputLimit,
        Ending::ValueLimit(_) => TrapClass::ValueLimit,
        Ending::BlockedForever => TrapClass::BlockedForever,
        Ending::Trap(_) => TrapClass::Other,
    };
    Outcome::Trap {
        class,
        message: ending.to_string(),
    }
}

/// Which trap an error is, told by wasmtime's code or words, and for Go by what the guest wrote on stderr.
pub fn outcome_of_error(error: &Error, stderr: &[u8]) -> Outcome {
    let message = error.root_cause().to_string();
    let message = message.lines().next().unwrap_or_default().to_owned();
    let class = match error.downcast_ref::<Trap>() {
        Some(trap) => class_of_trap(*trap, stderr),
        None if error.downcast_ref::<Utf8Error>().is_some() => TrapClass::InvalidUtf8,
        None => class_of_words(&message),
    };
    Outcome::Trap { class, message }
}

fn class_of_trap(trap: Trap, stderr: &[u8]) -> TrapClass {
    match trap {
        Trap::UnreachableCodeReached => {
            go_ending(&String::from_utf8_lossy(stderr)).unwrap_or(TrapClass::Unreachable)
        }
        Trap::StackOverflow => TrapClass::StackOverflow,
        Trap::MemoryOutOfBounds
        | Trap::TableOutOfBounds
        | Trap::ArrayOutOfBounds
        | Trap::StringOutOfBounds
        | Trap::ListOutOfBounds => TrapClass::OutOfBounds,
        Trap::CannotLeaveComponent => TrapClass::CannotLeave,
        _ => TrapClass::Other,
    }
}

/// Errors of the canonical ABI that have no code.
fn class_of_words(message: &str) -> TrapClass {
    const WORDS: [(&str, TrapClass); 9] = [
        ("invalid utf8", TrapClass::InvalidUtf8),
        ("invalid utf-8", TrapClass::InvalidUtf8),
        ("incomplete utf-8", TrapClass::InvalidUtf8),
        ("out of bounds", TrapClass::OutOfBounds),
        ("beyond end of memory", TrapClass::OutOfBounds),
        ("size overflow", TrapClass::OutOfBounds),
        ("exceeds memory limits", TrapClass::MemoryLimit),
        ("fuel allocated for hostcalls", TrapClass::ValueLimit),
        ("cannot leave component instance", TrapClass::CannotLeave),
    ];
    let found = WORDS.iter().find(|(words, _)| message.contains(words));
    found.map_or(TrapClass::Other, |(_, class)| *class)
}

/// A Go program ends in `unreachable` however it dies; what it wrote last says how. In the order of asking.
fn go_ending(stderr: &str) -> Option<TrapClass> {
    let any = |test: fn(&str) -> bool| stderr.lines().any(test);
    if any(|line| line.starts_with("fatal error: all goroutines are asleep - deadlock!")) {
        Some(TrapClass::GoDeadlock)
    } else if any(is_out_of_memory) {
        Some(TrapClass::GoOom)
    } else if any(|line| line.starts_with("fatal error: stack overflow")) {
        // Go's own bound on a goroutine's stack, where the engine's was not reached first.
        Some(TrapClass::StackOverflow)
    } else if any(|line| {
        ["panic: ", "fatal error: ", "panic("]
            .iter()
            .any(|start| line.starts_with(start))
    }) {
        Some(TrapClass::GoPanic)
    } else {
        None
    }
}

fn is_out_of_memory(line: &str) -> bool {
    let mut rest = line;
    while let Some(next) = rest
        .strip_prefix("fatal error: ")
        .or(rest.strip_prefix("runtime: "))
    {
        rest = next;
    }
    rest.starts_with("out of memory") || rest.starts_with("cannot allocate memory")
}

#[cfg(test)]
mod tests {
    use wasmtime::{Error, Trap};

    use super::{outcome_of_ending, outcome_of_error};
    use crate::protocol::{Outcome, TrapClass};
    use crate::wasi::ending::Ending;

    fn class(error: impl Into<Error>, stderr: &str) -> TrapClass {
        match outcome_of_error(&error.into(), stderr.as_bytes()) {
            Outcome::Trap { class, .. } => class,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn tells_gos_endings_apart_by_stderr() {
        let unreachable = Trap::UnreachableCodeReached;
        let deadlock = "fatal error: all goroutines are asleep - deadlock!\n";
        assert_eq!(class(unreachable, deadlock), TrapClass::GoDeadlock);
        assert_eq!(
            class(unreachable, "x\nruntime: out of memory: 1\n"),
            TrapClass::GoOom
        );
        assert_eq!(
            class(unreachable, "fatal error: stack overflow"),
            TrapClass::StackOverflow
        );
        assert_eq!(class(unreachable, "panic: no\n"), TrapClass::GoPanic);
        assert_eq!(class(unreachable, "don't panic: yes\n"), TrapClass::Unreachable);
        assert_eq!(
            class(Trap::MemoryOutOfBounds, "panic: no\n"),
            TrapClass::OutOfBounds
        );
    }

    #[test]
    fn tells_errors_of_the_canonical_abi_by_type_or_words() {
        let invalid = String::from_utf8(vec![0xff]).unwrap_err().utf8_error();
        assert_eq!(class(invalid, ""), TrapClass::InvalidUtf8);
        assert_eq!(
            class(
                wasmtime::format_err!("list pointer/length out of bounds of memory"),
                ""
            ),
            TrapClass::OutOfBounds
        );
        assert_eq!(class(Trap::CannotLeaveComponent, ""), TrapClass::CannotLeave);
        assert_eq!(
            class(wasmtime::format_err!("something new"), ""),
            TrapClass::Other
        );
    }

    #[test]
    fn an_exit_is_no_trap() {
        assert_eq!(outcome_of_ending(&Ending::Exit(1)), Outcome::Exit { code: 1 });
    }
}
