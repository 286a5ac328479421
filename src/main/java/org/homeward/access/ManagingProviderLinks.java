package org.homeward.access;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.NotThereException;

/** What an administrator sees and undoes of the way between an account and the identity provider. Making it is left to the person. */
@UseCase
public class ManagingProviderLinks {

    @Inject
    private ProviderLinks links;

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public Optional<ProviderLink> of(UUID userId) {
        return links.ofUser(userId);
    }

    /** The next to come from the provider with the account's user name is linked with it anew. */
    @Fresh
    @Allowed(Permission.MANAGE_USERS)
    public void undo(UUID userId) {
        links.remove(links.ofUser(userId).orElseThrow(() -> new NotThereException("no link of " + userId)));
    }
}
