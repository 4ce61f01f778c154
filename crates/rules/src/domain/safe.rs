//! A word that helper and asker both know, so that whoever opens a door knows who stands before it. It is computed from a
//! claim and the secret key, so it is stored nowhere.

/// Short, plain words that are not mistaken for one another when spoken.
const WORDS: &[&str] = &[
    "acorn", "album", "anchor", "apple", "apricot", "arcade", "attic", "autumn", "badger", "balcony", "balloon",
    "bamboo", "basket", "bathtub", "beacon", "beaker", "beehive", "bench", "bicycle", "blender", "blossom", "bollard",
    "bookend", "bramble", "brick", "bridge", "broom", "brush", "bubble", "burrow", "button", "cabbage", "cabin",
    "cactus", "camel", "candle", "canopy", "canvas", "caravan", "carpet", "cashew", "catfish", "chalk", "cheese",
    "chimney", "cinema", "cobweb", "coffee", "compass", "cookie", "copper", "cottage", "crayon", "cricket", "crocus",
    "crystal", "curtain", "cushion", "denim", "desk", "dolphin", "domino", "donkey", "doormat", "drawer", "drizzle",
    "dustpan", "dynamo", "eclipse", "eggcup", "embers", "emerald", "engine", "fabric", "feather", "ferry", "fiddle",
    "fiesta", "flute", "foam", "forest", "fossil", "freezer", "funnel", "galaxy", "garage", "garden", "garlic",
    "gearbox", "gecko", "gerbil", "giraffe", "glove", "goggles", "granite", "gravel", "grotto", "guitar", "gumboot",
    "halibut", "hamper", "harvest", "hedge", "helmet", "iceberg", "igloo", "island", "jackdaw", "jelly", "jigsaw",
    "jukebox", "jungle", "kayak", "kettle", "keyhole", "keypad", "kitchen", "koala", "lantern", "laptop", "lemon",
    "lettuce", "library", "lilac", "lizard", "lobster", "locket", "logbook", "magnet", "magpie", "mango", "marble",
    "meadow", "mirror", "mitten", "mosaic", "muffin", "museum", "mustard", "napkin", "noodle", "notepad", "nutmeg",
    "oasis", "oatmeal", "octopus", "onion", "orbit", "orchard", "origami", "otter", "oven", "pancake", "panda",
    "pantry", "paprika", "parcel", "parrot", "parsnip", "pasture", "pavlova", "pelican", "pencil", "penguin", "petal",
    "piano", "pickle", "picnic", "pigeon", "pillow", "pinball", "planet", "plywood", "pollen", "poncho", "popcorn",
    "postbox", "potato", "pudding", "pumpkin", "puppet", "puzzle", "pyramid", "rabbit", "radio", "raft", "rainbow",
    "ravioli", "ribbon", "risotto", "river", "rowboat", "salmon", "samosa", "sapling", "satchel", "saucer", "sawdust",
    "scooter", "seagull", "seaside", "seaweed", "seesaw", "shovel", "shrub", "skylark", "slipper", "snail", "snorkel",
    "snowman", "sofa", "spanner", "spinach", "spiral", "sponge", "station", "statue", "sunbeam", "sundial", "sunset",
    "sweater", "tadpole", "tandem", "teacup", "teapot", "tennis", "thatch", "thimble", "toolbox", "topsoil", "towel",
    "tractor", "trailer", "treacle", "treetop", "tripod", "trolley", "tugboat", "tulip", "turbine", "ukulele",
    "unicorn", "valley", "vanilla", "village", "vinegar", "volcano", "walkway", "wallaby", "walnut", "wetland",
    "whistle", "window", "winter", "zebra", "zigzag",
];

/// The safe word of two bytes that nobody can guess: two words, such as `amber kettle`.
#[must_use]
pub fn safe_word(secret: [u8; 2]) -> String {
    let word = |byte: u8| WORDS[usize::from(byte) % WORDS.len()];
    format!("{} {}", word(secret[0]), word(secret[1]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn there_are_as_many_different_words_as_a_byte_has_values() {
        let different: HashSet<&&str> = WORDS.iter().collect();
        assert_eq!((WORDS.len(), different.len()), (256, 256));
        assert!(WORDS.iter().all(|word| (3..=8).contains(&word.len()) && word.chars().all(|c| c.is_ascii_lowercase())));
    }
}
