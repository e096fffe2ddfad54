use std::collections::BTreeMap;

use super::bindings::wasi::filesystem::types::ErrorCode;

/// Bytes that a guest may store in files, removed ones included: a descriptor may still hold them.
const QUOTA: i128 = 256 * 1024 * 1024;

/// Index of a file or directory. Nodes are never taken away: a descriptor may still hold one that was removed.
pub type NodeId = usize;

pub enum Node {
    File(Vec<u8>),
    Directory(BTreeMap<String, NodeId>),
}

/// Files and directories in memory, without links, with a bound on what a guest may store.
pub struct Tree {
    nodes: Vec<Node>,
    room: i128,
}

/// Where a path leads: the entry's directory and name (none for the base itself), and what is there now.
#[derive(Clone, Debug)]
pub struct Place {
    pub entry: Option<(NodeId, String)>,
    pub node: Option<NodeId>,
}

impl Place {
    pub fn present(&self) -> Result<NodeId, ErrorCode> {
        self.node.ok_or(ErrorCode::NoEntry)
    }
}

impl Tree {
    pub fn new() -> Self {
        Self {
            nodes: Vec::new(),
            room: QUOTA,
        }
    }

    pub fn add_directory(&mut self) -> NodeId {
        self.add(Node::Directory(BTreeMap::new()))
    }

    pub fn add_file(&mut self, bytes: Vec<u8>) -> Result<NodeId, ErrorCode> {
        self.claim(bytes.len() as i128)?;
        Ok(self.add(Node::File(bytes)))
    }

    /// Makes what is missing of a path of directories below `root`.
    pub fn make_directories(&mut self, root: NodeId, names: &[&str]) -> NodeId {
        let mut at = root;
        for name in names {
            let known = self.entry(at, name);
            at = match known {
                Some(node) if self.is_directory(node) => node,
                _ => {
                    let made = self.add_directory();
                    self.link(at, name, made);
                    made
                }
            };
        }
        at
    }

    pub fn is_directory(&self, node: NodeId) -> bool {
        matches!(self.nodes[node], Node::Directory(_))
    }

    pub fn entry(&self, directory: NodeId, name: &str) -> Option<NodeId> {
        match &self.nodes[directory] {
            Node::Directory(entries) => entries.get(name).copied(),
            Node::File(_) => None,
        }
    }

    pub fn link(&mut self, directory: NodeId, name: &str, node: NodeId) {
        if let Node::Directory(entries) = &mut self.nodes[directory] {
            entries.insert(name.to_owned(), node);
        }
    }

    pub fn unlink(&mut self, directory: NodeId, name: &str) {
        if let Node::Directory(entries) = &mut self.nodes[directory] {
            entries.remove(name);
        }
    }

    pub fn directory(&self, node: Option<NodeId>) -> Result<(NodeId, &BTreeMap<String, NodeId>), ErrorCode> {
        let node = node.ok_or(ErrorCode::NoEntry)?;
        match &self.nodes[node] {
            Node::Directory(entries) => Ok((node, entries)),
            Node::File(_) => Err(ErrorCode::NotDirectory),
        }
    }

    pub fn file(&self, node: NodeId) -> Result<&[u8], ErrorCode> {
        match &self.nodes[node] {
            Node::File(bytes) => Ok(bytes),
            Node::Directory(_) => Err(ErrorCode::IsDirectory),
        }
    }

    pub fn write(&mut self, node: NodeId, bytes: &[u8], offset: u64) -> Result<(), ErrorCode> {
        let end = offset + bytes.len() as u64;
        if end > self.file(node)?.len() as u64 {
            self.resize(node, end)?;
        }
        if let Node::File(data) = &mut self.nodes[node] {
            data[offset as usize..end as usize].copy_from_slice(bytes);
        }
        Ok(())
    }

    pub fn resize(&mut self, node: NodeId, size: u64) -> Result<(), ErrorCode> {
        let old = self.file(node)?.len();
        self.claim(i128::from(size) - old as i128)?;
        if let Node::File(data) = &mut self.nodes[node] {
            data.resize(size as usize, 0);
        }
        Ok(())
    }

    /// Whether `inner` is `directory` or below it.
    pub fn holds(&self, directory: NodeId, inner: NodeId) -> bool {
        directory == inner
            || match &self.nodes[directory] {
                Node::Directory(entries) => entries.values().any(|&node| self.holds(node, inner)),
                Node::File(_) => false,
            }
    }

    /// Walks from a directory and never above it: that, and absolute paths, are `not-permitted`.
    pub fn resolve(&self, base: NodeId, path: &str) -> Result<Place, ErrorCode> {
        self.directory(Some(base))?;
        match path {
            "" => return Err(ErrorCode::NoEntry),
            _ if path.starts_with('/') => return Err(ErrorCode::NotPermitted),
            _ if path.contains('\0') => return Err(ErrorCode::Invalid),
            _ => (),
        }
        let mut above = Vec::new();
        let mut place = Place {
            entry: None,
            node: Some(base),
        };
        for name in path.split('/') {
            let (parent, entries) = self.directory(place.node)?;
            match name {
                "" | "." => (),
                ".." => place = above.pop().ok_or(ErrorCode::NotPermitted)?,
                _ => {
                    let next = Place {
                        entry: Some((parent, name.to_owned())),
                        node: entries.get(name).copied(),
                    };
                    above.push(std::mem::replace(&mut place, next));
                }
            }
        }
        Ok(place)
    }

    fn add(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn claim(&mut self, bytes: i128) -> Result<(), ErrorCode> {
        if bytes > self.room {
            return Err(ErrorCode::InsufficientSpace);
        }
        self.room -= bytes;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ErrorCode, Tree};

    fn code<T>(result: Result<T, ErrorCode>) -> Option<&'static str> {
        result.err().map(|code| code.name())
    }

    #[test]
    fn never_leaves_its_base() {
        let mut tree = Tree::new();
        let root = tree.add_directory();
        let inner = tree.make_directories(root, &["a", "b"]);
        assert_eq!(tree.resolve(root, "a/./b/").unwrap().node, Some(inner));
        assert_eq!(tree.resolve(root, "a/b/../..").unwrap().node, Some(root));
        assert_eq!(code(tree.resolve(root, "a/../..")), Some("not-permitted"));
        assert_eq!(code(tree.resolve(root, "/a")), Some("not-permitted"));
        assert_eq!(code(tree.resolve(root, "x/y")), Some("no-entry"));
    }

    #[test]
    fn grows_with_zeroes_up_to_its_quota() {
        let mut tree = Tree::new();
        let file = tree.add_file(b"ab".to_vec()).unwrap();
        tree.write(file, b"c", 4).unwrap();
        assert_eq!(tree.file(file).unwrap(), b"ab\0\0c");
        assert_eq!(code(tree.resize(file, 1 << 40)), Some("insufficient-space"));
        tree.resize(file, 1).unwrap();
        assert_eq!(tree.file(file).unwrap(), b"a");
    }
}
