package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.homeward.audit.AuditVerifier.Fault;
import org.homeward.audit.AuditVerifier.Found;
import org.homeward.keys.Signing;
import org.junit.jupiter.api.Test;

/** Each fault by its name and at its place; that all tampering is found wherever it is, is in {@link TamperingTest}. */
class AuditVerifierTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int ROWS_IN_A_SEAL = 3;

    private final List<SealedRecord.Seal> seals = new ArrayList<>();
    private final List<SealedRecord.Place> places = new ArrayList<>();
    private final List<String> unsealed = new ArrayList<>();
    private final List<Long> progress = new ArrayList<>();

    /** An audit in memory, which can be tampered with. */
    private final class InMemory implements SealedRecord {

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public List<Seal> seals(long afterNumber, int most) {
            return seals.stream().filter(seal -> seal.number() > afterNumber).limit(most).toList();
        }

        @Override
        public List<Place> places(long first, long last) {
            return places.stream().filter(p -> p.place() >= first && p.place() <= last).toList();
        }

        @Override
        public List<String> unsealed(Instant before) {
            return unsealed;
        }

        @Override
        public long rows() {
            return places.stream().filter(p -> p.found() != null).count() + unsealed.size();
        }
    }

    private void seal(int times) {
        for (int i = 0; i < times; i++) {
            SealedRecord.Seal before = seals.isEmpty() ? new SealedRecord.Seal(0, 1, 0, null, new byte[0], new byte[0], NOON) : seals.get(seals.size() - 1);
            List<byte[]> leaves = new ArrayList<>();
            for (int j = 0; j < ROWS_IN_A_SEAL; j++) {
                long place = before.lastPlace() + 1 + j;
                byte[] leaf = Leaf.of("row" + place);
                leaves.add(leaf);
                places.add(new SealedRecord.Place(place, "row" + place, leaf, leaf.clone()));
            }
            byte[] head = Leaf.head(before.head(), before.signature(), before.number() + 1, before.lastPlace() + 1, ROWS_IN_A_SEAL, Leaf.root(leaves), NOON);
            seals.add(new SealedRecord.Seal(before.number() + 1, before.lastPlace() + 1, ROWS_IN_A_SEAL, Leaf.root(leaves), head, Signing.sign(head), NOON));
        }
    }

    private AuditVerifier.Report verify(SealedHead... heads) {
        return new AuditVerifier(new InMemory(), Signing.publicKey(), List.of(heads), progress::add).verify(NOON);
    }

    private SealedHead told(int number) {
        SealedRecord.Seal seal = seals.get(number - 1);
        return new SealedHead(seal.number(), seal.lastPlace(), seal.head(), seal.signature(), seal.sealedAt(), Signing.publicKey());
    }

    @Test
    void an_audit_that_has_not_begun_is_whole() {
        AuditVerifier.Report report = verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report).isEqualTo(new AuditVerifier.Report(0, 0, "", List.of()));
    }

    @Test
    void a_whole_audit_tells_its_rows_its_last_seal_and_its_head_and_holds_what_was_told_outside() {
        seal(4);
        AuditVerifier.Report report = verify(told(1), told(4));
        assertThat(report.isWhole()).isTrue();
        assertThat(report).isEqualTo(new AuditVerifier.Report(12, 4, HexFormat.of().formatHex(seals.get(3).head()), List.of()));
        assertThat(progress).containsExactly(12L);
    }

    @Test
    void a_row_that_was_changed_or_is_gone_is_named() {
        seal(3);
        places.set(4, new SealedRecord.Place(5, "row5", places.get(4).sealed(), Leaf.of("other")));
        places.set(7, new SealedRecord.Place(8, "row8", places.get(7).sealed(), null));
        AuditVerifier.Report report = verify();
        assertThat(report.isWhole()).isFalse();
        assertThat(report.faults()).containsExactly(new Found(Fault.ROW_CHANGED, 2, 5, "row5"), new Found(Fault.ROW_MISSING, 3, 8, "row8"));
    }

    @Test
    void a_row_in_no_seal_is_named() {
        seal(1);
        unsealed.add("slipped in");
        assertThat(verify().faults()).containsExactly(new Found(Fault.ROW_UNSEALED, 0, 0, "slipped in"));
    }

    @Test
    void a_place_that_nothing_holds_any_more_changes_its_seal() {
        seal(2);
        places.remove(2);
        assertThat(verify().faults()).containsExactly(new Found(Fault.SEAL_CHANGED, 1, 0, null));
        places.removeIf(place -> place.place() < 4);
        assertThat(verify().faults()).containsExactly(new Found(Fault.SEAL_CHANGED, 1, 0, null));
    }

    @Test
    void a_seal_that_is_gone_is_missed_and_the_next_does_not_follow() {
        seal(3);
        seals.remove(1);
        assertThat(verify().faults()).containsExactly(new Found(Fault.SEAL_MISSING, 2, 0, null), new Found(Fault.SEAL_CHANGED, 3, 0, null));
    }

    @Test
    void only_the_programmes_key_signs_the_end() {
        seal(2);
        SealedRecord.Seal end = seals.get(1);
        seals.set(1, new SealedRecord.Seal(2, end.firstPlace(), end.rows(), end.root(), end.head(), Signing.sign(new byte[] {1}), end.sealedAt()));
        assertThat(verify().faults()).containsExactly(new Found(Fault.NOT_SIGNED, 2, 0, null));
    }

    @Test
    void a_head_that_was_told_outside_and_is_not_in_it_is_named_with_its_seal_and_rows() {
        seal(3);
        SealedHead end = told(3);
        seals.remove(2);
        places.removeIf(place -> place.place() > 6);
        assertThat(verify(told(2), end).faults()).containsExactly(new Found(Fault.HEAD_MISSING, 3, 9, null));
    }

    @Test
    void a_head_signed_by_somebody_else_is_no_head_of_this_audit() throws Exception {
        seal(1);
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(others.getPrivate());
        signing.update(seals.get(0).head());
        String key = "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(others.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        SealedHead signedByOthers = new SealedHead(1, 3, seals.get(0).head(), signing.sign(), NOON, key);
        assertThat(signedByOthers.isSigned()).isTrue();
        SealedHead notSigned = new SealedHead(1, 3, seals.get(0).head(), new byte[64], NOON, Signing.publicKey());
        assertThat(verify(signedByOthers, notSigned).faults()).containsExactly(new Found(Fault.HEAD_NOT_SIGNED, 1, 0, null), new Found(Fault.HEAD_NOT_SIGNED, 1, 0, null));
    }

    @Test
    void of_very_many_faults_a_hundred_are_listed() {
        seal(50);
        places.replaceAll(place -> new SealedRecord.Place(place.place(), place.row(), place.sealed(), null));
        assertThat(verify().faults()).hasSize(AuditVerifier.MOST_FAULTS).extracting(Found::fault).containsOnly(Fault.ROW_MISSING);
    }
}
