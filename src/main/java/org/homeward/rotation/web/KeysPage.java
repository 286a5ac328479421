package org.homeward.rotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HexFormat;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.rotation.KeyRotation;
import org.homeward.rotation.Rotating;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Which keys there are and how far a change of keys has come; never a key itself. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_KEYS)
public class KeysPage {

    @Inject
    private Rotating rotating;
    @Inject
    private Answer answer;

    private final Once<Rotating.State> state = new Once<>(() -> rotating.state());

    public void begin() {
        answer.to(() -> rotating.begin(), () -> "/rotation/keys?done=keys-renewed");
    }

    public void retire() {
        answer.to(() -> rotating.retire(), () -> "/rotation/keys?done=keys-retired");
    }

    public Rotating.State getState() {
        return state.get();
    }

    public KeyRotation getLast() {
        return getState().last().orElse(null);
    }

    /** As it stands before each value in the database. */
    public String id(Rotating.Line line) {
        return HexFormat.of().toHexDigits(line.key().id());
    }

    public Instant since(Rotating.Line line) {
        return line.key().since().orElse(null);
    }

    public Instant getFinished() {
        return getLast().getFinishedAt().orElse(null);
    }
}
