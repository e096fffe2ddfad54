use wasmtime::component::Resource;

use super::Wasi;
use super::bindings::wasi::filesystem::types::{
    Advice, DescriptorFlags, DescriptorStat, DescriptorType, DirectoryEntry, ErrorCode, HostDescriptor,
    MetadataHashValue, NewTimestamp, OpenFlags, PathFlags,
};
use super::copy::utf16;
use super::descriptor::{Descriptor, Fs, Held, position};
use super::filesystem::DirectoryEntries;
use super::streams::{Sink, Source};

impl HostDescriptor for Wasi {
    fn read_via_stream(&mut self, held: Held, offset: u64) -> Fs<Resource<Source>> {
        let node = self.descriptor(&held)?.readable()?;
        self.tree.file(node)?;
        let position = position(offset)?;
        Ok(self.table.push(Source::File { node, position })?)
    }

    fn write_via_stream(&mut self, held: Held, offset: u64) -> Fs<Resource<Sink>> {
        let node = self.descriptor(&held)?.writable()?;
        self.tree.file(node)?;
        let position = position(offset)?;
        Ok(self.table.push(Sink::File { node, position })?)
    }

    fn append_via_stream(&mut self, held: Held) -> Fs<Resource<Sink>> {
        let node = self.descriptor(&held)?.writable()?;
        self.tree.file(node)?;
        Ok(self.table.push(Sink::Append { node })?)
    }

    fn advise(&mut self, _held: Held, _offset: u64, _length: u64, _advice: Advice) -> Fs<()> {
        Ok(())
    }

    fn sync_data(&mut self, _held: Held) -> Fs<()> {
        Ok(())
    }

    fn get_flags(&mut self, held: Held) -> Fs<DescriptorFlags> {
        Ok(self.descriptor(&held)?.flags)
    }

    fn get_type(&mut self, held: Held) -> Fs<DescriptorType> {
        let node = self.descriptor(&held)?.node;
        Ok(self.type_of(node))
    }

    fn set_size(&mut self, held: Held, size: u64) -> Fs<()> {
        let node = self.descriptor(&held)?.writable()?;
        self.tree.file(node)?;
        Ok(self.tree.resize(node, position(size)?)?)
    }

    /// Times are fixed.
    fn set_times(&mut self, _held: Held, _access: NewTimestamp, _change: NewTimestamp) -> Fs<()> {
        Ok(())
    }

    fn read(&mut self, held: Held, length: u64, offset: u64) -> Fs<(Vec<u8>, bool)> {
        let file = self.tree.file(self.descriptor(&held)?.readable()?)?;
        let size = file.len() as u64;
        let start = position(offset)?.min(size);
        let end = start.saturating_add(length).min(size);
        let bytes = file[start as usize..end as usize].to_vec();
        Ok((bytes, end >= size))
    }

    fn write(&mut self, held: Held, bytes: Vec<u8>, offset: u64) -> Fs<u64> {
        self.count(bytes.len() as u64)?;
        let node = self.descriptor(&held)?.writable()?;
        self.tree.file(node)?;
        self.tree.write(node, &bytes, position(offset)?)?;
        Ok(bytes.len() as u64)
    }

    fn read_directory(&mut self, held: Held) -> Fs<Resource<DirectoryEntries>> {
        let node = self.descriptor(&held)?.node;
        let (_, entries) = self.tree.directory(Some(node))?;
        let mut listed: Vec<DirectoryEntry> = entries
            .iter()
            .map(|(name, &node)| DirectoryEntry {
                type_: self.type_of(node),
                name: name.clone(),
            })
            .collect();
        listed.sort_by_cached_key(|entry| std::cmp::Reverse(utf16(&entry.name)));
        Ok(self.table.push(DirectoryEntries(listed))?)
    }

    fn sync(&mut self, _held: Held) -> Fs<()> {
        Ok(())
    }

    fn create_directory_at(&mut self, held: Held, path: String) -> Fs<()> {
        let place = self.place(&held, path.trim_end_matches('/'))?;
        let (None, Some((parent, name))) = (place.node, place.entry) else {
            return Err(ErrorCode::Exist.into());
        };
        self.descriptor(&held)?.mutable()?;
        let made = self.tree.add_directory();
        self.tree.link(parent, &name, made);
        Ok(())
    }

    fn stat(&mut self, held: Held) -> Fs<DescriptorStat> {
        let node = self.descriptor(&held)?.node;
        Ok(self.stat_of(node))
    }

    fn stat_at(&mut self, held: Held, _flags: PathFlags, path: String) -> Fs<DescriptorStat> {
        let node = self.place(&held, &path)?.present()?;
        Ok(self.stat_of(node))
    }

    fn set_times_at(
        &mut self,
        held: Held,
        _flags: PathFlags,
        path: String,
        _access: NewTimestamp,
        _change: NewTimestamp,
    ) -> Fs<()> {
        self.place(&held, &path)?.present()?;
        Ok(())
    }

    fn link_at(
        &mut self,
        _held: Held,
        _flags: PathFlags,
        _old: String,
        _other: Held,
        _new: String,
    ) -> Fs<()> {
        Err(ErrorCode::Unsupported.into())
    }

    fn open_at(
        &mut self,
        held: Held,
        _flags: PathFlags,
        path: String,
        open: OpenFlags,
        flags: DescriptorFlags,
    ) -> Fs<Held> {
        let base = self.descriptor(&held)?;
        let place = self.place(&held, &path)?;
        let node = match place.node {
            Some(node) => self.open_existing(base, node, open, flags)?,
            None => self.open_new(base, place, open)?,
        };
        let inherited = base.flags & DescriptorFlags::MUTATE_DIRECTORY;
        let flags = (flags & !DescriptorFlags::MUTATE_DIRECTORY) | inherited;
        Ok(self.table.push(Descriptor { node, flags })?)
    }

    /// There are no links here.
    fn readlink_at(&mut self, held: Held, path: String) -> Fs<String> {
        self.place(&held, &path)?.present()?;
        Err(ErrorCode::Invalid.into())
    }

    fn remove_directory_at(&mut self, held: Held, path: String) -> Fs<()> {
        let place = self.place(&held, &path)?;
        if !self.tree.directory(place.node)?.1.is_empty() {
            return Err(ErrorCode::NotEmpty.into());
        }
        self.remove(self.descriptor(&held)?, place)
    }

    fn rename_at(&mut self, held: Held, old: String, other: Held, new: String) -> Fs<()> {
        let from = self.place(&held, &old)?;
        let node = from.present()?;
        let to = self.place(&other, new.trim_end_matches('/'))?;
        let (Some(_), Some((parent, name))) = (&from.entry, &to.entry) else {
            return Err(ErrorCode::Busy.into());
        };
        if to.node == Some(node) {
            return Ok(());
        }
        if self.tree.is_directory(node) && self.tree.holds(node, *parent) {
            return Err(ErrorCode::Invalid.into());
        }
        self.check_replacement(node, to.node)?;
        self.descriptor(&other)?.mutable()?;
        self.remove(self.descriptor(&held)?, from)?;
        self.tree.link(*parent, name, node);
        Ok(())
    }

    fn symlink_at(&mut self, _held: Held, _old: String, _new: String) -> Fs<()> {
        Err(ErrorCode::Unsupported.into())
    }

    fn unlink_file_at(&mut self, held: Held, path: String) -> Fs<()> {
        let place = self.place(&held, &path)?;
        self.tree.file(place.present()?)?;
        self.remove(self.descriptor(&held)?, place)
    }

    fn is_same_object(&mut self, held: Held, other: Held) -> wasmtime::Result<bool> {
        Ok(self.table.get(&held)?.node == self.table.get(&other)?.node)
    }

    fn metadata_hash(&mut self, held: Held) -> Fs<MetadataHashValue> {
        Ok(Self::hash_of(self.descriptor(&held)?.node))
    }

    fn metadata_hash_at(&mut self, held: Held, _flags: PathFlags, path: String) -> Fs<MetadataHashValue> {
        Ok(Self::hash_of(self.place(&held, &path)?.present()?))
    }

    fn drop(&mut self, held: Held) -> wasmtime::Result<()> {
        self.table.delete(held)?;
        Ok(())
    }
}
