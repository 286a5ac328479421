package org.homeward.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address, as the trusted proxy or the connection tells it
 * @param browser what the browser calls itself, at most 200 characters
 * @param device  the secret of the device's own cookie; {@link #newDevice} where it had none
 */
public record Visit(String address, String browser, String device) {

    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");
    private static final int SUBSCRIBER_BYTES = 8;

    public Visit {
        browser = browser == null ? "" : browser.substring(0, Math.min(200, browser.length()));
    }

    /** A secret for the cookie by which a device is known again. */
    public static String newDevice() {
        return Secrets.random();
    }

    /** What one subscriber has: an IPv4 address, or the first half of an IPv6 one, however it is written. */
    String network() {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress plain = InetAddress.getByName(address); // asks nobody: it is no name
            return plain instanceof Inet6Address ? HexFormat.of().formatHex(plain.getAddress(), 0, SUBSCRIBER_BYTES) : plain.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
