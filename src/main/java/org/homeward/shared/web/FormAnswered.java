package org.homeward.shared.web;

/**
 * A sent form was answered with a next page: what it asked for was done.
 *
 * @param draftKey under which the browser kept what was typed into it
 */
public record FormAnswered(String draftKey) {
}
