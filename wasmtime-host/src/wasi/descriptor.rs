use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::clocks::wall_clock::Datetime;
use super::bindings::wasi::filesystem::types::{
    DescriptorFlags, DescriptorStat, DescriptorType, ErrorCode, MetadataHashValue, OpenFlags,
};
use super::failure::FsFailure;
use super::tree::{NodeId, Place};

/// `descriptor` of wasi:filesystem/types over files in memory.
#[derive(Clone, Copy, Debug)]
pub struct Descriptor {
    pub node: NodeId,
    pub flags: DescriptorFlags,
}

/// All times are the default clock's start: a copy of a directory has none of its own.
const TIME: Datetime = Datetime {
    seconds: 946_684_800,
    nanoseconds: 0,
};

/// JavaScript's greatest safe integer: a file position that both hosts can hold.
const MAX_POSITION: u64 = (1 << 53) - 1;

/// A guest may name millions; a few say enough.
const MOST_NAMED: usize = 20;

pub type Held = Resource<Descriptor>;
pub type Fs<T> = Result<T, FsFailure>;

impl Descriptor {
    pub(super) fn readable(self) -> Result<NodeId, ErrorCode> {
        self.with(DescriptorFlags::READ, ErrorCode::BadDescriptor)
    }

    pub(super) fn writable(self) -> Result<NodeId, ErrorCode> {
        self.with(DescriptorFlags::WRITE, ErrorCode::BadDescriptor)
    }

    pub(super) fn mutable(self) -> Result<NodeId, ErrorCode> {
        self.with(DescriptorFlags::MUTATE_DIRECTORY, ErrorCode::NotPermitted)
    }

    pub(super) fn with(self, flag: DescriptorFlags, code: ErrorCode) -> Result<NodeId, ErrorCode> {
        if self.flags.contains(flag) {
            Ok(self.node)
        } else {
            Err(code)
        }
    }
}

pub fn position(offset: u64) -> Result<u64, ErrorCode> {
    if offset > MAX_POSITION {
        return Err(ErrorCode::Invalid);
    }
    Ok(offset)
}

impl Wasi {
    pub(super) fn descriptor(&self, held: &Held) -> Fs<Descriptor> {
        Ok(*self.table.get(held)?)
    }

    pub(super) fn place(&mut self, held: &Held, path: &str) -> Fs<Place> {
        let node = self.descriptor(held)?.node;
        if self.named.len() < MOST_NAMED && !self.named.iter().any(|named| named == path) {
            self.named.push(path.to_owned());
        }
        Ok(self.tree.resolve(node, path)?)
    }

    pub(super) fn type_of(&self, node: NodeId) -> DescriptorType {
        if self.tree.is_directory(node) {
            DescriptorType::Directory
        } else {
            DescriptorType::RegularFile
        }
    }

    pub(super) fn stat_of(&self, node: NodeId) -> DescriptorStat {
        DescriptorStat {
            type_: self.type_of(node),
            link_count: 1,
            size: self.tree.file(node).map_or(0, |bytes| bytes.len() as u64),
            data_access_timestamp: Some(TIME),
            data_modification_timestamp: Some(TIME),
            status_change_timestamp: Some(TIME),
        }
    }

    pub(super) fn open_new(&mut self, base: Descriptor, place: Place, open: OpenFlags) -> Fs<NodeId> {
        let wanted = open.contains(OpenFlags::CREATE) && !open.contains(OpenFlags::DIRECTORY);
        let (parent, name) = place.entry.filter(|_| wanted).ok_or(ErrorCode::NoEntry)?;
        base.mutable()?;
        let file = self.tree.add_file(Vec::new())?;
        self.tree.link(parent, &name, file);
        Ok(file)
    }

    pub(super) fn open_existing(
        &mut self,
        base: Descriptor,
        node: NodeId,
        open: OpenFlags,
        flags: DescriptorFlags,
    ) -> Fs<NodeId> {
        let write = flags.contains(DescriptorFlags::WRITE);
        let truncate = open.contains(OpenFlags::TRUNCATE);
        if open.contains(OpenFlags::CREATE | OpenFlags::EXCLUSIVE) {
            return Err(ErrorCode::Exist.into());
        }
        if open.contains(OpenFlags::DIRECTORY) {
            self.tree.directory(Some(node))?;
        }
        if write || truncate {
            base.mutable()?;
        }
        if write {
            self.tree.file(node)?;
        }
        if truncate {
            self.tree.resize(node, 0)?;
        }
        Ok(node)
    }

    pub(super) fn remove(&mut self, base: Descriptor, place: Place) -> Fs<()> {
        base.mutable()?;
        let (parent, name) = place.entry.ok_or(ErrorCode::Busy)?;
        self.tree.unlink(parent, &name);
        Ok(())
    }

    pub(super) fn check_replacement(&self, node: NodeId, replaced: Option<NodeId>) -> Fs<()> {
        let Some(replaced) = replaced else {
            return Ok(());
        };
        if !self.tree.is_directory(node) {
            self.tree.file(replaced)?;
        } else if !self.tree.directory(Some(replaced))?.1.is_empty() {
            return Err(ErrorCode::NotEmpty.into());
        }
        Ok(())
    }

    pub(super) fn hash_of(node: NodeId) -> MetadataHashValue {
        MetadataHashValue {
            upper: 0,
            lower: node as u64 + 1,
        }
    }
}
