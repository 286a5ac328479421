package org.homeward.casefile;

/**
 * A way from a case to a page where something is added to it.
 *
 * @param key  the message key of its words
 * @param path the page, without parameters; the case's id is added as {@code ?case=}
 */
public record CaseLink(String key, String path) {
}
