use wasmtime::Result;
use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::cli::{
    environment, exit, stderr, stdin, stdout, terminal_input, terminal_output, terminal_stderr,
    terminal_stdin, terminal_stdout,
};
use super::ending::Ending;
use super::output::Channel;
use super::streams::{Sink, Source};

/// A resource that exists by name only: nothing here is a terminal.
pub struct Terminal;

impl environment::Host for Wasi {
    fn get_environment(&mut self) -> Result<Vec<(String, String)>> {
        Ok(self.env.clone())
    }

    fn get_arguments(&mut self) -> Result<Vec<String>> {
        Ok(self.args.clone())
    }

    fn initial_cwd(&mut self) -> Result<Option<String>> {
        Ok(None)
    }
}

impl exit::Host for Wasi {
    fn exit(&mut self, status: std::result::Result<(), ()>) -> Result<()> {
        self.ended(Err(Ending::Exit(u8::from(status.is_err()))))
    }

    fn exit_with_code(&mut self, code: u8) -> Result<()> {
        self.ended(Err(Ending::Exit(code.min(1))))
    }
}

impl stdin::Host for Wasi {
    fn get_stdin(&mut self) -> Result<Resource<Source>> {
        Ok(self.table.push(Source::Stdin)?)
    }
}

impl stdout::Host for Wasi {
    fn get_stdout(&mut self) -> Result<Resource<Sink>> {
        Ok(self.table.push(Sink::Console(Channel::Stdout))?)
    }
}

impl stderr::Host for Wasi {
    fn get_stderr(&mut self) -> Result<Resource<Sink>> {
        Ok(self.table.push(Sink::Console(Channel::Stderr))?)
    }
}

impl terminal_input::Host for Wasi {}
impl terminal_output::Host for Wasi {}

impl terminal_input::HostTerminalInput for Wasi {
    fn drop(&mut self, terminal: Resource<Terminal>) -> Result<()> {
        self.table.delete(terminal)?;
        Ok(())
    }
}

impl terminal_output::HostTerminalOutput for Wasi {
    fn drop(&mut self, terminal: Resource<Terminal>) -> Result<()> {
        self.table.delete(terminal)?;
        Ok(())
    }
}

impl terminal_stdin::Host for Wasi {
    fn get_terminal_stdin(&mut self) -> Result<Option<Resource<Terminal>>> {
        Ok(None)
    }
}

impl terminal_stdout::Host for Wasi {
    fn get_terminal_stdout(&mut self) -> Result<Option<Resource<Terminal>>> {
        Ok(None)
    }
}

impl terminal_stderr::Host for Wasi {
    fn get_terminal_stderr(&mut self) -> Result<Option<Resource<Terminal>>> {
        Ok(None)
    }
}
