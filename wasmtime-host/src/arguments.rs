use std::ffi::OsString;
use std::path::PathBuf;

pub const USAGE: &str = "\
usage: component-check-wasmtime [--cache DIR] [--no-fuel]
       component-check-wasmtime --version

Speaks the host protocol of Component Check on standard input and output.

  --cache DIR  keep compiled code here (an absolute path)
  --no-fuel    do not count what runs: faster, and no cost figures
  --version    print the versions of this host, of wasmtime and of the protocol";

#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    pub cache: Option<PathBuf>,
    pub fuel: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Serve(Arguments),
    Version,
    Help,
}

/// Reads the arguments after the program's name. Fails with a message.
pub fn parse_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let mut parsed = Arguments {
        cache: None,
        fuel: true,
    };
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--version") => return Ok(Command::Version),
            Some("--help") => return Ok(Command::Help),
            Some("--no-fuel") => parsed.fuel = false,
            Some("--cache") => parsed.cache = Some(directory(arguments.next())?),
            _ => return Err(format!("unknown argument {}", argument.display())),
        }
    }
    Ok(Command::Serve(parsed))
}

fn directory(value: Option<OsString>) -> Result<PathBuf, String> {
    let path = PathBuf::from(value.ok_or("--cache wants a directory")?);
    if !path.is_absolute() {
        return Err(format!("--cache wants an absolute path, not {}", path.display()));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{Arguments, Command, parse_arguments};

    fn parse(words: &[&str]) -> Result<Command, String> {
        parse_arguments(words.iter().map(OsString::from))
    }

    #[test]
    fn serves_with_fuel_unless_told_otherwise() {
        let plain = Arguments {
            cache: None,
            fuel: true,
        };
        assert_eq!(parse(&[]), Ok(Command::Serve(plain)));
        let Ok(Command::Serve(arguments)) = parse(&["--no-fuel"]) else {
            panic!("serves");
        };
        assert!(!arguments.fuel);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert_eq!(parse(&["--fast"]), Err("unknown argument --fast".to_owned()));
        assert!(parse(&["--cache"]).is_err());
        assert!(parse(&["--cache", "here"]).is_err());
    }
}
