package org.homeward.shared.web;

/** One thing to choose in a list: what stands in the address, and how it is said. */
public record Choice(String value, String words) {
}
