package org.homeward.access;

/**
 * Somebody was turned away before any use case was asked. The audit keeps it.
 *
 * @param what what was asked for, as the code names it
 */
public record Denied(String what) {
}
