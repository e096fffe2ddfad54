/// SplitMix64 (Steele, Lea, Flood 2014), as in <https://prng.di.unimi.it/splitmix64.c>.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// A stream of bytes: each output of the generator gives eight, little-endian, and none is lost between two requests.
pub struct RandomStream {
    generator: SplitMix64,
    rest: u64,
    left: u8,
}

impl RandomStream {
    fn new(seed: u64) -> Self {
        Self {
            generator: SplitMix64(seed),
            rest: 0,
            left: 0,
        }
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.byte()).collect()
    }

    pub fn u64(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    fn byte(&mut self) -> u8 {
        if self.left == 0 {
            self.rest = self.generator.next();
            self.left = 8;
        }
        let [byte, ..] = self.rest.to_le_bytes();
        self.rest >>= 8;
        self.left -= 1;
        byte
    }
}

/// The streams of one run. Stream i starts from the (i+1)th output of the generator that starts from the seed.
pub struct RandomStreams {
    pub random: RandomStream,
    pub insecure: RandomStream,
    pub insecure_seed: RandomStream,
}

impl RandomStreams {
    pub fn new(seed: u64) -> Self {
        let mut seeds = SplitMix64(seed);
        Self {
            random: RandomStream::new(seeds.next()),
            insecure: RandomStream::new(seeds.next()),
            insecure_seed: RandomStream::new(seeds.next()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{RandomStreams, SplitMix64};

    #[test]
    fn gives_the_generators_published_outputs() {
        let mut generator = SplitMix64(1_234_567);
        let outputs: Vec<u64> = (0..3).map(|_| generator.next()).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(outputs, published);
    }

    #[test]
    fn starts_as_the_protocol_says() {
        let first = RandomStreams::new(0).random.bytes(8);
        assert_eq!(first, [0x6f, 0x7e, 0x19, 0x4d, 0x2f, 0xdd, 0x06, 0xa7]);
    }

    #[test]
    fn loses_no_byte_between_requests() {
        let mut whole = RandomStreams::new(7).insecure;
        let mut parts = RandomStreams::new(7).insecure;
        let mut joined = parts.bytes(3);
        joined.extend(parts.u64().to_le_bytes());
        joined.extend(parts.bytes(6));
        assert_eq!(joined, whole.bytes(17));
    }
}
