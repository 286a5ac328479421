package org.homeward.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.homeward.access.CurrentUser;
import org.homeward.access.DemoAccounts;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Role;
import org.homeward.access.StartSecrets;
import org.homeward.access.UserAccounts;
import org.homeward.audit.Alert;
import org.homeward.audit.Alerts;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Setting;

/** What happens once after every start: in demo mode the invented programme is loaded, on an empty real one the set-up code is made. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    private DemoAccounts demoAccounts;
    @Inject
    private DemoStory demoStory;
    @Inject
    private StartSecrets startSecrets;
    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private DemoParts parts;
    @Inject
    private Alerts alerts;
    @Inject
    private UserAccounts accounts;
    @Inject
    private HomewardClock clock;
    @Inject
    private RequestContextController request;
    @Resource(lookup = "java:app/jdbc/homeward")
    private DataSource dataSource;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void start() {
        boolean mine = request.activate();
        try {
            if (Setting.isOn("homeward.demo")) {
                demoAccounts.create();
                demoStory.tell(Path.of(Setting.of("homeward.demo.people").orElseThrow()));
                accounts.byName("worker2").filter(who -> parts.begin("an-alert")).ifPresent(who -> alerts.raise(Alert.Kind.MANY_CASES_OPENED, who.getId()));
                askForAnAccount();
                generate(Setting.of("homeward.demo.generate").map(Integer::parseInt).orElse(0));
                Setting.of("homeward.demo.benchmark").ifPresent(url -> executor.submit(() -> benchmark(url)));
            } else {
                startSecrets.leaveCode();
            }
            startSecrets.leaveLink();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    /** A new colleague, whose roles another administrator has yet to agree to. */
    private void askForAnAccount() {
        if (parts.begin("an-account")) {
            currentUser.become(accounts.byName("admin2").orElseThrow());
            managingUsers.create("worker4", "Sava Example", EnumSet.of(Role.SOCIAL_WORKER), accounts.teams().get(0).getId(), false);
            currentUser.become(null);
        }
    }

    /** Many more cases for measuring, once in the life of a database; see {@link Generator}. */
    private void generate(int cases) {
        if (cases > 0 && parts.begin("generated")) {
            Screen screen = new Screen();
            try (Connection connection = dataSource.getConnection()) {
                new Generator(connection, cases, clock.instant().atOffset(ZoneOffset.UTC)).generate(cases,
                        accounts.byName("worker").orElseThrow().getPasswordHash(), done -> screen.say(done + " of " + cases + " cases generated."));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Measures once Homeward answers, and leaves the table where the launcher looks for it. */
    private void benchmark(String url) {
        try {
            Path told = Path.of(Setting.of("homeward.home").orElseThrow(), "benchmark.txt");
            Path whole = told.resolveSibling("benchmark.part");
            Files.writeString(whole, Benchmark.table(dataSource, url, clock.instant().atOffset(ZoneOffset.UTC)));
            Files.move(whole, told, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
