package org.homeward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.HouseholdToRegister;
import org.homeward.casefile.Intake;
import org.homeward.flags.EvaluatingRules;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Yaml;
import org.homeward.tasks.TurningEighteen;

/**
 * Tells the invented programme: each file of {@code test-data/people} is one household, registered and then accompanied
 * through the same use cases as real people, every act by somebody and at its time, counted in days before today. So
 * what is late is late today, and what must be refused would be refused. Who does an act is the household's worker unless
 * it says {@code by:}; {@code night: [name]} is the rules' look at those cases in the night, and the look at who is 18.
 */
@ApplicationScoped
public class DemoStory {

    @Inject
    private DemoParts parts;
    @Inject
    private DemoActs acts;
    @Inject
    private EvaluatingRules rules;
    @Inject
    private TurningEighteen turningEighteen;
    @Inject
    private Intake intake;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private RequestContextController request;

    /** Tells every file of the folder that was not told before. */
    public void tell(Path folder) {
        Instant today = clock.instant();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                tell(Yaml.of(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)), today);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(Yaml file, Instant today) {
        file.onlyKeys("referral", "people", "story");
        if (!parts.begin(file.fileName())) {
            return;
        }
        DemoNames names = new DemoNames(accounts);
        register(file, today, names);
        Yaml referral = file.get("referral");
        String worker = referral.text("worker", referral.text("by"));
        for (Yaml step : file.list("story")) {
            step.onlyKeys("at", "by", "act", "case", "told", "flag", "task", "about", "danger", "as", "night");
            Instant moment = moment(step.get("at"), today);
            if (step.find("night").isPresent()) {
                at(moment, () -> night(step.list("night"), names));
            } else {
                as(step.text("by", worker), moment, step, () -> acts.act(step, names));
            }
        }
    }

    private void night(List<Yaml> cases, DemoNames names) {
        cases.forEach(name -> rules.caseNow(names.id(name)));
        turningEighteen.lookAtThoseWhoAreEighteen();
    }

    private void register(Yaml file, Instant today, DemoNames names) {
        Yaml referral = file.get("referral").onlyKeys("at", "by", "on", "source", "reason", "legal-basis", "address", "region", "worker");
        as(referral.text("by"), moment(referral.get("at"), today), referral, () -> {
            UUID worker = referral.find("worker").map(name -> accounts.byName(name.text()).orElseThrow(() -> name.wrong("nobody is called «" + name.text() + "»")).getId())
                    .orElse(null);
            List<Yaml> people = file.get("people").list();
            CaseFile.Referral why = new CaseFile.Referral(clock.today(), referral.text("source"), referral.text("reason"), referral.text("legal-basis"));
            List<CaseFile> cases = intake.register(new HouseholdToRegister(why, worker, referral.text("address"), referral.text("region", null),
                    people.stream().map(person -> DemoPeople.read(person)).toList()));
            for (int i = 0; i < people.size(); i++) {
                names.put(people.get(i).text("key"), cases.get(i));
            }
        });
    }

    /** «-120 10:30»: that many days before today, at that time. */
    static Instant moment(Yaml at, Instant today) {
        String[] parts = at.text().split(" ");
        try {
            LocalTime time = LocalTime.parse(parts.length > 1 ? parts[1] : "09:00");
            return today.truncatedTo(ChronoUnit.DAYS).plus(Integer.parseInt(parts[0]), ChronoUnit.DAYS).plusSeconds(time.toSecondOfDay());
        } catch (RuntimeException e) {
            throw at.wrong("«" + at.text() + "» is no moment; write days before today and a time, for example «-120 10:30»");
        }
    }

    private void as(String user, Instant moment, Yaml place, Runnable act) {
        at(moment, () -> {
            try {
                currentUser.become(accounts.byName(user).orElseThrow(() -> place.wrong("nobody is called «" + user + "»")));
                act.run();
            } catch (RefusedException refused) {
                throw place.wrong("refused: " + refused.refusals());
            }
        });
    }

    private void at(Instant moment, Runnable act) {
        clock.at(moment.isAfter(clock.instant()) ? clock.instant() : moment, () -> {
            boolean mine = request.activate();
            try {
                act.run();
            } finally {
                if (mine) {
                    request.deactivate();
                }
            }
        });
    }
}
