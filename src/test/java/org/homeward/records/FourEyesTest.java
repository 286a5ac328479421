package org.homeward.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.DecidingAboutAccounts;
import org.homeward.access.GrantingRoles;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ClosingACase;
import org.homeward.casefile.ClosingAsTold;
import org.homeward.casefile.DecidingARequest;
import org.homeward.casefile.ReopeningACase;
import org.homeward.casefile.SettingACaseAside;
import org.homeward.casefile.Stage;
import org.homeward.disclosure.DecidingADisclosure;
import org.homeward.disclosure.DisclosureAsTold;
import org.homeward.disclosure.ProposingADisclosure;
import org.homeward.flags.DecidingAFlag;
import org.homeward.flags.DecisionAsTold;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.judgement.JudgementFixture;
import org.homeward.judgement.RatingBlindly;
import org.homeward.judgement.SecondReading;
import org.homeward.sealednotes.AskingToUnseal;
import org.homeward.sealednotes.DecidingOnUnsealing;
import org.homeward.sealednotes.WritingASealedNote;
import org.homeward.shared.CodeLists;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Entity;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/**
 * Every act that takes two people, for every pair of role sets that one and the other may hold, two roles at once among
 * them: who has no right to ask does not ask, nobody does both halves, and who else decides stands in the matrix.
 */
class FourEyesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Set<Relation> ASKS = EnumSet.of(Relation.SELF, Relation.ASSIGNED, Relation.TREATING, Relation.TEAM, Relation.PROGRAMME);
    private static final Set<Relation> DECIDES = EnumSet.of(Relation.SELF, Relation.TEAM, Relation.PROGRAMME);
    private static final AccessMatrix MATRIX = new AccessMatrix();

    /** One act about something that was prepared: its first half gives the request, the second decides it. */
    private record Prepared(Supplier<? extends Entity> ask, Consumer<UUID> decide) {
    }

    private record Act(Permission asks, Permission decides, Function<String, Prepared> about) {
    }

    private static final Map<String, Act> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("closing", new Act(Permission.ASK_TO_CLOSE, Permission.APPROVE_CLOSING, asker -> {
            UUID id = ofThe(asker, CaseFileFixture.anOpenCase());
            return new Prepared(() -> the(ClosingACase.class).ask(id, new ClosingAsTold("goals-met", null, "goals-reached", TODAY, "in-person", null, "at-3-6-and-12-months", null,
                    TODAY.plusYears(2))), request -> the(DecidingARequest.class).approve(id, request, null));
        }));
        ACTS.put("reopening", new Act(Permission.ASK_TO_CLOSE, Permission.APPROVE_CLOSING, asker -> {
            UUID id = ofThe(asker, CaseFileFixture.closed(CaseFileFixture.anOpenCase()));
            return new Prepared(() -> the(ReopeningACase.class).ask(id, the(CodeLists.class).of("reopening-reason").get(0), "They called."),
                    request -> the(DecidingARequest.class).approve(id, request, null));
        }));
        ACTS.put("merging", new Act(Permission.MERGE_PEOPLE, Permission.DECIDE_MERGE, asker -> {
            UUID stays = CaseFileFixture.anOpenCase();
            String other = duplicateOf(stays, asker);
            ofThe(asker, stays);
            return new Prepared(() -> the(MergingPeople.class).ask(stays, new MergingPeople.Wish(other, Set.of(), "One birth.")), request -> the(MergingPeople.class).approve(request, null));
        }));
        ACTS.put("unmerging", new Act(Permission.MERGE_PEOPLE, Permission.DECIDE_MERGE, asker -> {
            UUID stays = CaseFileFixture.anOpenCase();
            String other = duplicateOf(stays, "worker");
            UUID merging = as("worker", () -> the(MergingPeople.class).ask(stays, new MergingPeople.Wish(other, Set.of(), "One birth."))).getId();
            as("supervisor", () -> the(MergingPeople.class).approve(merging, null));
            World.sql("select id from case_file where case_number in ('" + other + "', '" + number(stays) + "')").forEach(id -> ofThe(asker, UUID.fromString(id.toString())));
            return new Prepared(() -> the(MergingPeople.class).askToPart(merging, "Two after all."), request -> the(MergingPeople.class).approve(request, null));
        }));
        ACTS.put("erasure", new Act(Permission.ASK_TO_ERASE, Permission.DECIDE_ERASURE, asker -> {
            UUID id = ofThe(asker, CaseFileFixture.closed(CaseFileFixture.anOpenCase()));
            return new Prepared(() -> the(ErasingACase.class).ask(id, new ErasingACase.Wish("persons-request", "They wrote.", true)), request -> the(ErasingACase.class).approve(request, null));
        }));
        ACTS.put("export", new Act(Permission.EXPORT_CASES, Permission.DECIDE_EXPORT, asker -> new Prepared(
                () -> the(ExportingCases.class).ask(new ExportingCases.Wish(CaseQuery.ALL_OPEN, "handover", "Leave.", false)), request -> the(DecidingExports.class).approve(request, null))));
        ACTS.put("unsealing", new Act(Permission.ASK_TO_UNSEAL, Permission.DECIDE_UNSEALING, asker -> {
            UUID id = CaseFileFixture.anOpenCase();
            as("worker", () -> the(WritingASealedNote.class).write(id, "informant", "Who said so."));
            ofThe(asker, id);
            return new Prepared(() -> the(AskingToUnseal.class).ask(id, "other", "Somebody may be hurt before tomorrow."),
                    request -> the(DecidingOnUnsealing.class).decide(request, true, "The reason holds; allowed for a day."));
        }));
        ACTS.put("lifting", new Act(Permission.DECIDE_FLAG, Permission.DECIDE_FLAG, asker -> {
            UUID id = CaseFileFixture.anOpenCase();
            UUID flag = FlagFixture.readyToDecide(FlagFixture.aFlagByRule(id));
            DecisionAsTold lifted = FlagFixture.decision(flag, Outcome.LIFTED_BENIGN);
            ofThe(asker, id);
            return new Prepared(() -> the(DecidingAFlag.class).decide(flag, lifted), request -> the(DecidingAFlag.class).confirm(request, null, true, null));
        }));
        ACTS.put("second reading", judged(false, request -> the(SecondReading.class).read(request, true, null), Permission.READ_AS_SECOND));
        ACTS.put("blind rating", judged(true, request -> the(RatingBlindly.class).rate(request, JudgementFixture.SUMMARY), Permission.RATE_BLINDLY));
        ACTS.put("granting", new Act(Permission.MANAGE_USERS, Permission.MANAGE_USERS, asker -> {
            UUID fresh = account("fresh-" + UUID.randomUUID(), EnumSet.of(Role.SOCIAL_WORKER));
            return new Prepared(() -> the(GrantingRoles.class).ask(the(UserAccounts.class).find(fresh).orElseThrow(), Set.of(Role.CLINICIAN), false),
                    request -> the(DecidingAboutAccounts.class).decide(request, true, null));
        }));
        ACTS.put("resetting", new Act(Permission.MANAGE_USERS, Permission.MANAGE_USERS, asker -> {
            UUID fresh = account("fresh-" + UUID.randomUUID(), EnumSet.of(Role.SOCIAL_WORKER));
            return new Prepared(() -> the(ManagingUsers.class).askToResetTheSecondStep(fresh), request -> the(DecidingAboutAccounts.class).decide(request, true, null));
        }));
        ACTS.put("disclosure", new Act(Permission.PROPOSE_DISCLOSURE, Permission.DECIDE_DISCLOSURE, asker -> {
            UUID id = ofThe(asker, CaseFileFixture.anOpenCase());
            CodeLists codes = the(CodeLists.class);
            return new Prepared(() -> the(ProposingADisclosure.class).propose(id, new DisclosureAsTold(List.of(codes.of("disclosure-part").get(0)), "That she has a hearing.", "Court", "A judge",
                    codes.of("legal-basis").get(0), "The hearing.", "yes", null, null)), request -> the(DecidingADisclosure.class).approve(request, null));
        }));
    }

    /** One writes and finishes a judgement, drawn to be made twice or not; another is its second. */
    private static Act judged(boolean drawn, Consumer<UUID> second, Permission seconds) {
        return new Act(Permission.JUDGE, seconds, asker -> {
            UUID id = ofThe(asker, CaseFileFixture.anOpenCase());
            return new Prepared(() -> JudgementFixture.finishedBy(asker, id, drawn), second);
        });
    }

    private static String duplicateOf(UUID stays, String asker) {
        UUID goes = CaseFileFixture.anOpenCase();
        as("supervisor", () -> the(SettingACaseAside.class).leave(goes, Stage.DUPLICATE, "registered-twice", number(stays), null));
        ofThe(asker, goes);
        return number(goes);
    }

    private static String number(UUID caseId) {
        return World.sql("select case_number from case_file where id = '" + caseId + "'").get(0).toString();
    }

    /** The asker is its worker and its clinician, so that every relation they may have to a case holds. */
    private static UUID ofThe(String asker, UUID caseId) {
        return stored(() -> {
            CaseFile file = the(EntityManager.class).find(CaseFile.class, caseId);
            UserAccount account = the(UserAccounts.class).byName(asker).orElseThrow();
            file.assign(file.getTeam(), account);
            file.treatedBy(account);
            return caseId;
        });
    }

    private static UUID account(String name, Set<Role> roles) {
        return stored(() -> {
            UserAccount account = new UserAccount(name, name, roles, the(UserAccounts.class).byName("supervisor").orElseThrow().getTeam());
            the(UserAccounts.class).add(account);
            return account.getId();
        });
    }

    private static <T> T stored(Supplier<T> work) {
        return inTransaction("admin", work, true);
    }

    private static <T> T inTransaction(String user, Supplier<T> work, boolean keep) {
        return as(user, () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            try {
                T result = work.get();
                if (keep) {
                    em.getTransaction().commit();
                }
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        });
    }

    /** Each role alone, and every two that one person may hold together. */
    private static List<Set<Role>> roleSets() {
        return Arrays.stream(Role.values()).flatMap(one -> Arrays.stream(Role.values()).filter(other -> other.compareTo(one) >= 0).map(other -> (Set<Role>) EnumSet.of(one, other)))
                .filter(roles -> MATRIX.neverTogether(roles).isEmpty()).toList();
    }

    private static boolean may(Set<Role> roles, Permission permission, Set<Relation> through) {
        return MATRIX.relations(roles, permission).stream().anyMatch(through::contains);
    }

    private static Throwable decision(String user, Prepared act, UUID request) {
        return catchThrowable(() -> inTransaction(user, () -> {
            act.decide().accept(request);
            the(EntityManager.class).flush();
            return null;
        }, false));
    }

    @DatabaseTest
    void no_two_roles_let_one_person_do_both_halves_and_no_other_than_the_matrix_says_does_the_second() {
        Map<String, Set<Role>> people = roleSets().stream().collect(Collectors.toMap(roles -> roles.stream().map(Role::code).collect(Collectors.joining("+")), roles -> roles,
                (a, b) -> a, LinkedHashMap::new));
        assertThat(people).hasSize(13);
        people.forEach((name, roles) -> {
            account("asks:" + name, roles);
            account("decides:" + name, roles);
        });
        int decided = 0;
        for (Map.Entry<String, Act> entry : ACTS.entrySet()) {
            Act act = entry.getValue();
            for (Map.Entry<String, Set<Role>> asker : people.entrySet()) {
                String asks = "asks:" + asker.getKey();
                String what = entry.getKey() + " asked by " + asker.getKey();
                Prepared prepared = act.about().apply(asks);
                if (!may(asker.getValue(), act.asks(), ASKS) && !(entry.getKey().equals("export") && asker.getValue().contains(Role.CHILD_PROTECTION_LEAD))) {
                    assertThat(catchThrowable(() -> as(asks, () -> prepared.ask().get()))).as(what).isInstanceOf(NotThereException.class);
                    continue;
                }
                UUID request = as(asks, () -> prepared.ask().get()).getId();
                assertThat(decision(asks, prepared, request)).as("%s, decided by the same", what)
                        .isInstanceOf(may(asker.getValue(), act.decides(), ASKS) ? RefusedException.class : NotThereException.class);
                for (Map.Entry<String, Set<Role>> decider : people.entrySet()) {
                    Throwable answer = decision("decides:" + decider.getKey(), prepared, request);
                    if (may(decider.getValue(), act.decides(), DECIDES)) {
                        assertThat(answer).as("%s, decided by %s", what, decider.getKey()).isNull();
                        decided++;
                    } else {
                        assertThat(answer).as("%s, decided by %s", what, decider.getKey()).isInstanceOf(NotThereException.class);
                    }
                }
            }
        }
        assertThat(decided).as("decisions that were allowed").isGreaterThan(150);
    }
}
