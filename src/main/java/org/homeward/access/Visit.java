package org.homeward.access;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address, as the trusted proxy or the connection tells it
 * @param browser what the browser calls itself, at most 200 characters
 * @param device  the secret of the device's own cookie, or null on a device that Homeward does not know
 */
public record Visit(String address, String browser, String device) {

    public Visit {
        browser = browser == null ? "" : browser.substring(0, Math.min(200, browser.length()));
    }
}
