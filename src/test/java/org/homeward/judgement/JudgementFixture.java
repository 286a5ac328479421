package org.homeward.judgement;

import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.World;

/** Judgements that a test starts from; the demo worker writes them, and none is drawn to be made twice unless the test says so. */
public final class JudgementFixture {

    public static final SummaryAsTold SUMMARY = new SummaryAsTold(Attention.ELEVATED, Signs.NONE_SEEN, Signs.SOME, Signs.SERIOUS, HowSoon.WITHIN_MONTHS, Confidence.MODERATE,
            "The calls against what she says herself.");

    private JudgementFixture() {
    }

    /** A draft, with nothing in it. */
    public static UUID begun(UUID caseId, Instant moment, boolean drawn) {
        return begun("worker", caseId, moment, drawn);
    }

    private static UUID begun(String user, UUID caseId, Instant moment, boolean drawn) {
        UUID id = at(moment, user, () -> the(Judging.class).begin(caseId).getId());
        World.as(user, () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.createNativeQuery("update judgement set drawn = " + drawn + " where id = ?").setParameter(1, id).executeUpdate();
            em.getTransaction().commit();
        });
        return id;
    }

    /** A draft in which everything is written but what the changes mean. */
    public static UUID written(UUID caseId, Instant moment, boolean drawn) {
        UUID id = begun(caseId, moment, drawn);
        write("worker", id, moment);
        return id;
    }

    private static void write(String user, UUID id, Instant moment) {
        at(moment, user, () -> the(Judging.class).save(id, everything(day(moment).plusDays(30)), version(id)));
        at(moment, user, () -> the(Judging.class).review(id, everySign(the(ReadingJudgements.class).signs(the(ReadingJudgements.class).one(id))), version(id)));
        at(moment, user, () -> the(Judging.class).summarise(id, SUMMARY, version(id)));
    }

    /** A finished judgement of somebody else, if they may. */
    public static Judgement finishedBy(String user, UUID caseId, boolean drawn) {
        UUID id = begun(user, caseId, NOON, drawn);
        write(user, id, NOON);
        return at(NOON, user, () -> the(Judging.class).finish(id, null, 0, day(NOON).plusMonths(6), day(NOON).plusMonths(5), version(id)));
    }

    /** A finished judgement that holds for half a year. */
    public static UUID finished(UUID caseId, Instant moment, boolean drawn) {
        UUID id = written(caseId, moment, drawn);
        finish(id, moment, null, 0);
        return id;
    }

    static void finish(UUID id, Instant moment, String meaning, int changesSeen) {
        at(moment, "worker", () -> the(Judging.class).finish(id, meaning, changesSeen, day(moment).plusMonths(6), day(moment).plusMonths(5), version(id)));
    }

    static void read(String user, UUID id, Boolean agrees, String dissent) {
        World.as(user, () -> the(SecondReading.class).read(id, agrees, dissent));
    }

    static long version(UUID id) {
        return ((Number) World.sql("select version from judgement where id = '" + id + "'").get(0)).longValue();
    }

    static List<PassageAsTold> everything(LocalDate day) {
        List<PassageAsTold> told = new ArrayList<>();
        for (Part part : List.of(Part.BASIS, Part.FORMULATION, Part.MOST_LIKELY, Part.BETTER, Part.SUPPORT)) {
            part.questions().stream().filter(q -> q != Question.NOT_ASKED).forEach(q -> told.add(new PassageAsTold(part, q,
                    q.answer() == Question.Answer.DAY ? day.toString() : "Words on " + part + " " + q + ".")));
        }
        return told;
    }

    /** All signs that are owed, and one strength in any case. */
    static List<SignAsTold> everySign(List<SignList> atHand) {
        List<SignAsTold> told = new ArrayList<>(List.of(sign("PF-16", Presence.PARTLY)));
        atHand.stream().flatMap(list -> list.listed().stream()).map(Sign::about).filter(about -> !about.equals("PF-16")).forEach(about -> told.add(sign(about, Presence.PRESENT)));
        return told;
    }

    static SignAsTold sign(String about, Presence presence) {
        return new SignAsTold(about, presence, Relevance.SOME, Direction.SAME, "Seen for " + about + ".", "Seen against " + about + ".");
    }

    static PassageAsTold words(Part part, Question question, String words) {
        return new PassageAsTold(part, question, words);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    static JudgementView read(UUID id) {
        return at(NOON, "worker", () -> the(ReadingJudgements.class).one(id));
    }
}
