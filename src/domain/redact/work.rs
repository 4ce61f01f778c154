//! How much of a text the scanners look at: counted in tests, where it must grow no faster than the text.

#[cfg(test)]
thread_local! {
    static DONE: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// So many bytes or words were looked at.
#[cfg(test)]
pub(super) fn add(count: usize) {
    DONE.with(|done| done.set(done.get() + count));
}

/// So many bytes or words were looked at: nobody counts.
#[cfg(not(test))]
#[inline]
pub(super) fn add(_count: usize) {}

/// How much a piece of work looks at.
#[cfg(test)]
pub(super) fn of(work: impl FnOnce()) -> usize {
    DONE.with(|done| done.set(0));
    work();
    DONE.with(std::cell::Cell::get)
}
