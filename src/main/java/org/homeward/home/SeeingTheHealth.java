package org.homeward.home;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HealthCheck;

/** An administrator looks whether Homeward itself is well; sees nothing of any case. */
@UseCase
public class SeeingTheHealth {

    @Inject
    @Any
    private Instance<HealthCheck> checks;

    @Allowed(value = Permission.SEE_HEALTH, audit = false)
    public List<HealthCheck.Finding> look() {
        return StreamSupport.stream(checks.spliterator(), false).sorted(Comparator.comparingInt(HealthCheck::order)).map(HealthCheck::look).toList();
    }
}
