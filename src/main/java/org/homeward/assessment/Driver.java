package org.homeward.assessment;

/**
 * A reason why people joined, as {@code config/drivers.yaml} words it. Its name stands under {@code code.driver.<code>}.
 *
 * @param code {@code DRV-01} to {@code DRV-17}
 * @param need the need where help for it begins
 * @param ask  what to talk about
 */
public record Driver(String code, Need need, String ask) {
}
