use std::fs;
use std::io;
use std::path::Path;

use super::tree::{NodeId, Tree};

/// Copies a directory of the machine into memory, entries in the order of their names' UTF-16 units. Symbolic links and
/// special files are left out: they could lead out of what was granted.
pub fn copy_directory(tree: &mut Tree, host: &Path) -> io::Result<NodeId> {
    let root = tree.add_directory();
    copy_entries(tree, root, host, &mut Vec::new())?;
    Ok(root)
}

/// A directory comes to be with the first file below it, or where it is empty; one with links alone does not.
fn copy_entries(tree: &mut Tree, root: NodeId, host: &Path, names: &mut Vec<String>) -> io::Result<()> {
    let mut entries = fs::read_dir(host)?.collect::<io::Result<Vec<_>>>()?;
    if entries.is_empty() && !names.is_empty() {
        tree.make_directories(root, &borrowed(names));
    }
    entries.sort_by_cached_key(|entry| utf16(&entry.file_name().to_string_lossy()));
    for entry in entries {
        let kind = entry.file_type()?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if kind.is_file() {
            let bytes = fs::read(entry.path())?;
            let parent = tree.make_directories(root, &borrowed(names));
            let file = tree
                .add_file(bytes)
                .map_err(|code| io::Error::other(code.message()))?;
            tree.link(parent, &name, file);
        } else if kind.is_dir() {
            names.push(name);
            copy_entries(tree, root, &entry.path(), names)?;
            names.pop();
        }
    }
    Ok(())
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// What orders names as JavaScript does.
pub fn utf16(name: &str) -> Vec<u16> {
    name.encode_utf16().collect()
}
