use std::ffi::OsString;
use std::path::PathBuf;

pub const USAGE: &str = "\
usage: component-check-wasmtime [--cache DIR] [--no-fuel] [--profile FILE] [--perf-map]
       component-check-wasmtime --version

Speaks the host protocol of Component Check on standard input and output.

  --cache DIR     keep compiled code here (an absolute path)
  --no-fuel       do not count what runs: faster, and no cost figures
  --profile FILE  sample each case, and keep the last one's profile here (an absolute path),
                  for https://profiler.firefox.com
  --perf-map      tell perf where compiled functions lie (/tmp/perf-PID.map)
  --version       print the versions of this host, of wasmtime and of the protocol";

#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    pub cache: Option<PathBuf>,
    pub fuel: bool,
    pub profile: Option<PathBuf>,
    pub perf_map: bool,
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
        profile: None,
        perf_map: false,
    };
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--version") => return Ok(Command::Version),
            Some("--help") => return Ok(Command::Help),
            Some("--no-fuel") => parsed.fuel = false,
            Some("--perf-map") => parsed.perf_map = true,
            Some(flag @ "--cache") => parsed.cache = Some(path_after(flag, arguments.next())?),
            Some(flag @ "--profile") => parsed.profile = Some(path_after(flag, arguments.next())?),
            _ => return Err(format!("unknown argument {}", argument.display())),
        }
    }
    Ok(Command::Serve(parsed))
}

fn path_after(flag: &str, value: Option<OsString>) -> Result<PathBuf, String> {
    let path = PathBuf::from(value.ok_or_else(|| format!("{flag} wants a path"))?);
    if !path.is_absolute() {
        return Err(format!("{flag} wants an absolute path, not {}", path.display()));
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
            profile: None,
            perf_map: false,
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
