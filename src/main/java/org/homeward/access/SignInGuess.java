package org.homeward.access;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** One password or code that was tried and not found right, kept for a day. Names nobody: all keys are hashes. */
@jakarta.persistence.Entity
@Table(name = "sign_in_guess")
public class SignInGuess {

    @Id
    @Holds(C0)
    private UUID id;

    @Holds(C0)
    @Column(nullable = false)
    private Instant at;

    /** What it uses up: the guesses of a day at one account, or from one known device at it. */
    @Holds(C0)
    @Column(name = "budget_key", nullable = false)
    private String budgetKey;

    /** What has to wait after it: one account as tried from one address or known device. */
    @Holds(C0)
    @Column(name = "place_key", nullable = false)
    private String placeKey;

    @Holds(C0)
    @Column(name = "address_key", nullable = false)
    private String addressKey;

    protected SignInGuess() {
    }

    SignInGuess(Instant at, String budgetKey, String placeKey, String addressKey) {
        this.id = Ids.next();
        this.at = at;
        this.budgetKey = budgetKey;
        this.placeKey = placeKey;
        this.addressKey = addressKey;
    }

    UUID getId() {
        return id;
    }

    String getBudgetKey() {
        return budgetKey;
    }

    String getPlaceKey() {
        return placeKey;
    }

    String getAddressKey() {
        return addressKey;
    }
}
