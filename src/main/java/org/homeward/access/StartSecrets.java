package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.homeward.keys.SecretFile;
import org.homeward.shared.Messages;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Setting;

/** What only whoever keeps the server may read at a start: left in Homeward's home for the launcher, which shows it once and deletes it. */
@ApplicationScoped
public class StartSecrets {

    @Inject
    private FirstSetUp firstSetUp;
    @Inject
    private RecoveringAnAdministrator recovering;

    /** The code for the first administrator, while there is no account. */
    public void leaveCode() throws IOException {
        if (firstSetUp.needed() && Setting.of("homeward.home").isPresent()) {
            SecretFile.write(inHome("first-run-code"), firstSetUp.code());
        }
    }

    /** The link for the administrator who was named when Homeward was started, or why there is none. */
    public void leaveLink() throws IOException {
        if (recovering.isAsked()) {
            SecretFile.write(inHome("recovered-administrator"), link());
        }
    }

    private static Path inHome(String file) {
        return Path.of(Setting.of("homeward.home").orElseThrow(), file);
    }

    private String link() {
        try {
            return Messages.say(Locale.ENGLISH, "access.recovery.link", recovering.makeALink().behind("[" + Messages.say(Locale.ENGLISH, "access.recovery.address") + "]"));
        } catch (RefusedException refused) {
            Refusal why = refused.refusals().get(0);
            return Messages.say(Locale.ENGLISH, why.key(), why.arguments());
        }
    }
}
