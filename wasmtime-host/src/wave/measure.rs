use wasmtime::component::{Type, Val, types};

/// Bytes that strings and lists of a value took in the guest's memory, nested ones included.
pub fn lifted_bytes(value: &Val, ty: &Type) -> u64 {
    match (value, ty) {
        (Val::String(text), Type::String) => text.len() as u64,
        (Val::List(items), Type::List(list)) => {
            let element = list.ty();
            items.len() as u64 * Layout::of(&element).size + nested(items, &element)
        }
        (Val::FixedLengthList(items), Type::FixedLengthList(list)) => nested(items, &list.ty()),
        (Val::Map(entries), Type::Map(map)) => {
            let (key, item) = (map.key(), map.value());
            let size = Layout::sequence([key.clone(), item.clone()].into_iter()).size;
            let inside = entries
                .iter()
                .map(|(k, v)| lifted_bytes(k, &key) + lifted_bytes(v, &item));
            entries.len() as u64 * size + inside.sum::<u64>()
        }
        (Val::Record(fields), Type::Record(record)) => {
            let typed = fields.iter().zip(record.fields());
            typed
                .map(|((_, value), field)| lifted_bytes(value, &field.ty))
                .sum()
        }
        (Val::Tuple(items), Type::Tuple(tuple)) => items
            .iter()
            .zip(tuple.types())
            .map(|(item, ty)| lifted_bytes(item, &ty))
            .sum(),
        (Val::Variant(name, Some(payload)), Type::Variant(variant)) => {
            let case = variant.cases().find(|case| case.name == name);
            case.and_then(|case| case.ty)
                .map_or(0, |ty| lifted_bytes(payload, &ty))
        }
        (Val::Option(Some(payload)), Type::Option(option)) => lifted_bytes(payload, &option.ty()),
        (Val::Result(Ok(Some(payload))), Type::Result(result)) => {
            result.ok().map_or(0, |ty| lifted_bytes(payload, &ty))
        }
        (Val::Result(Err(Some(payload))), Type::Result(result)) => {
            result.err().map_or(0, |ty| lifted_bytes(payload, &ty))
        }
        _ => 0,
    }
}

/// Scalars hold nothing, so a list of bytes is not walked.
fn nested(items: &[Val], element: &Type) -> u64 {
    if is_scalar(element) {
        return 0;
    }
    items.iter().map(|item| lifted_bytes(item, element)).sum()
}

fn is_scalar(ty: &Type) -> bool {
    !matches!(
        ty,
        Type::String
            | Type::List(_)
            | Type::FixedLengthList(_)
            | Type::Map(_)
            | Type::Record(_)
            | Type::Tuple(_)
            | Type::Variant(_)
            | Type::Option(_)
            | Type::Result(_)
    )
}

/// Size and alignment in memory, by the canonical ABI:
/// <https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#element-size>
struct Layout {
    size: u64,
    align: u64,
}

impl Layout {
    fn scalar(size: u64) -> Self {
        Self { size, align: size }
    }

    fn of(ty: &Type) -> Self {
        match ty {
            Type::Bool | Type::S8 | Type::U8 => Self::scalar(1),
            Type::S16 | Type::U16 => Self::scalar(2),
            Type::S64 | Type::U64 | Type::Float64 => Self::scalar(8),
            Type::String | Type::List(_) | Type::Map(_) => Self { size: 8, align: 4 },
            Type::Record(record) => Self::sequence(record.fields().map(|field| field.ty)),
            Type::Tuple(tuple) => Self::sequence(tuple.types()),
            Type::FixedLengthList(list) => {
                let Self { size, align } = Self::of(&list.ty());
                Self {
                    size: size * u64::from(list.len()),
                    align,
                }
            }
            Type::Variant(variant) => Self::cases(variant.cases().map(|case| case.ty)),
            Type::Enum(cases) => discriminant(cases.names().len()),
            Type::Option(option) => Self::cases([None, Some(option.ty())].into_iter()),
            Type::Result(result) => Self::cases([result.ok(), result.err()].into_iter()),
            Type::Flags(flags) => flags_layout(flags),
            _ => Self::scalar(4),
        }
    }

    fn sequence(types: impl Iterator<Item = Type>) -> Self {
        let mut whole = Self { size: 0, align: 1 };
        for ty in types {
            let Self { size, align } = Self::of(&ty);
            whole.size = whole.size.next_multiple_of(align) + size;
            whole.align = whole.align.max(align);
        }
        whole.size = whole.size.next_multiple_of(whole.align);
        whole
    }

    fn cases(payloads: impl ExactSizeIterator<Item = Option<Type>>) -> Self {
        let tag = discriminant(payloads.len());
        let mut largest = Self { size: 0, align: 1 };
        for Self { size, align } in payloads.flatten().map(|ty| Self::of(&ty)) {
            largest.size = largest.size.max(size);
            largest.align = largest.align.max(align);
        }
        let align = tag.align.max(largest.align);
        let size = tag.size.next_multiple_of(largest.align) + largest.size;
        Self {
            size: size.next_multiple_of(align),
            align,
        }
    }
}

fn discriminant(cases: usize) -> Layout {
    Layout::scalar(match cases {
        0..=0x100 => 1,
        0x101..=0x1_0000 => 2,
        _ => 4,
    })
}

fn flags_layout(flags: &types::Flags) -> Layout {
    match flags.names().len() {
        0..=8 => Layout::scalar(1),
        9..=16 => Layout::scalar(2),
        _ => Layout::scalar(4),
    }
}
