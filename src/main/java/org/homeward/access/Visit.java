package org.homeward.access;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address, as the trusted proxy or the connection tells it
 * @param browser what the browser calls itself, at most 200 characters
 * @param device  the secret of the device's own cookie; {@link #newDevice} where it had none
 */
public record Visit(String address, String browser, String device) {

    public Visit {
        browser = browser == null ? "" : browser.substring(0, Math.min(200, browser.length()));
    }

    /** A secret for the cookie by which a device is known again. */
    public static String newDevice() {
        return Secrets.random();
    }

    /** What one subscriber has: an IPv4 address, or the first half of an IPv6 one. */
    String network() {
        String[] parts = address.split(":");
        return parts.length < 4 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
