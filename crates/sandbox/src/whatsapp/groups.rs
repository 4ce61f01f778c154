//! The neighbours' own groups: the API never sees them, but people carry words and links there.

use super::Cloud;
use super::model::{Group, GroupLine};

impl Cloud {
    /// A group of the neighbours' own. One that is there already keeps its lines.
    pub fn group(&self, id: i64, title: &str, members: &[i64]) {
        let mut state = self.core.state();
        let (title, members) = (title.to_string(), members.to_vec());
        let lines = state.groups.remove(&id).map(|group| group.lines).unwrap_or_default();
        state.groups.insert(id, Group { title, members, lines });
        state.touch();
    }

    /// Every group: id, title and members, lowest id first.
    pub fn groups(&self) -> Vec<(i64, String, Vec<i64>)> {
        let state = self.core.state();
        state.groups.iter().map(|(id, group)| (*id, group.title.clone(), group.members.clone())).collect()
    }

    /// A member writes in the group. Others cannot.
    pub fn group_say(&self, group: i64, person: i64, text: &str) {
        self.group_line(group, person, text, false);
    }

    /// A person forwards a message of their chat with the bot to a group: its words arrive, its buttons do not.
    pub fn forward(&self, person: i64, message: &str, group: i64) {
        let text = {
            let state = self.core.state();
            let found = state.message(message).filter(|(owner, _)| *owner == person);
            found.map(|(_, shown)| shown.text.clone())
        };
        if let Some(text) = text {
            self.group_line(group, person, &text, true);
        }
    }

    fn group_line(&self, group: i64, person: i64, text: &str, forwarded: bool) {
        let mut state = self.core.state();
        let at = state.now();
        let name = state.people.get(&person).map(|person| person.card.name.clone()).unwrap_or_default();
        if let Some(group) = state.groups.get_mut(&group).filter(|group| group.members.contains(&person)) {
            group.lines.push(GroupLine { person, name, at, text: text.to_string(), forwarded });
        }
        state.touch();
    }

    /// What was written in a group, oldest first.
    pub fn group_messages(&self, group: i64) -> Vec<GroupLine> {
        self.core.state().groups.get(&group).map(|group| group.lines.clone()).unwrap_or_default()
    }
}
