use wasmtime::Result;
use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::filesystem::preopens;
use super::bindings::wasi::filesystem::types::{self, DescriptorFlags, DirectoryEntry, ErrorCode};
use super::descriptor::Descriptor;
use super::failure::{FsFailure, IoError};

/// What is left of a `directory-entry-stream`, the next entry last.
pub struct DirectoryEntries(pub Vec<DirectoryEntry>);

impl preopens::Host for Wasi {
    fn get_directories(&mut self) -> Result<Vec<(Resource<Descriptor>, String)>> {
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE | DescriptorFlags::MUTATE_DIRECTORY;
        let preopens = self.preopens.clone();
        preopens
            .into_iter()
            .map(|(path, node)| Ok((self.table.push(Descriptor { node, flags })?, path)))
            .collect()
    }
}

impl types::Host for Wasi {
    fn convert_error_code(&mut self, failure: FsFailure) -> Result<ErrorCode> {
        match failure {
            FsFailure::Code(code) => Ok(code),
            FsFailure::Trap(error) => Err(error),
        }
    }

    fn filesystem_error_code(&mut self, error: Resource<IoError>) -> Result<Option<ErrorCode>> {
        Ok(Some(self.table.get(&error)?.0))
    }
}

impl types::HostDirectoryEntryStream for Wasi {
    fn read_directory_entry(
        &mut self,
        stream: Resource<DirectoryEntries>,
    ) -> std::result::Result<Option<DirectoryEntry>, FsFailure> {
        Ok(self.table.get_mut(&stream)?.0.pop())
    }

    fn drop(&mut self, stream: Resource<DirectoryEntries>) -> Result<()> {
        self.table.delete(stream)?;
        Ok(())
    }
}
