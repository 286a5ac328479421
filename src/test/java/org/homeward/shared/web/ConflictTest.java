package org.homeward.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private final Note stored = new Note("Ohrid", "She likes tea.", LocalDate.of(2026, 1, 5), List.of("ar"));
    private long version = 3;
    private final Map<String, String> sent = new HashMap<>();

    @BeforeEach
    void the_page_is_opened() {
        sent.put("hw-shown", opened().getCarried());
    }

    private Conflict opened() {
        Conflict conflict = new Conflict(sent::get);
        conflict.opened(stored());
        return conflict;
    }

    @Test
    void without_another_edit_what_was_typed_is_saved() {
        Note mine = new Note("Bitola", "She likes tea.", null, List.of("ar", "sq"));
        assertThat(save(mine)).isEqualTo(3);
        assertThat(stored.getPlace()).isEqualTo("Bitola");
        assertThat(stored.getLanguages()).containsExactly("ar", "sq");
        assertThat(stored.getDay()).isNull();
    }

    @Test
    void edits_of_different_fields_come_together_by_themselves() {
        somebodyElse(() -> stored.setText("She likes coffee."));
        save(new Note("Bitola", "She likes tea.", LocalDate.of(2026, 1, 5), List.of("ar")));
        assertThat(stored.getPlace()).isEqualTo("Bitola");
        assertThat(stored.getText()).isEqualTo("She likes coffee.");
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        somebodyElse(() -> stored.setPlace("Bitola"));
        assertThat(save(new Note("Bitola", "She likes tea.", LocalDate.of(2026, 1, 5), List.of("ar")))).isEqualTo(4);
    }

    @Test
    void a_field_that_both_changed_waits_for_a_choice_and_keeps_what_was_typed() {
        somebodyElse(() -> stored.setPlace("Skopje"));
        Note mine = new Note("Bitola", "She likes tea and cake.", null, List.of("ar"));
        Conflict conflict = new Conflict(sent::get);
        assertThatThrownBy(() -> save(conflict, mine)).isInstanceOf(RefusedException.class);
        assertThat(conflict.getRows()).containsExactly(new Conflict.Row("place", "Ohrid", "Skopje", "Bitola", true, ""));
        assertThat(mine.getPlace()).isEqualTo("Bitola");
        assertThat(stored.getPlace()).isEqualTo("Skopje");
        assertThat(stored.getText()).isEqualTo("She likes tea.");
    }

    @Test
    void theirs_mine_or_both_is_saved_as_chosen() {
        for (String[] choiceAndResult : new String[][] {{"theirs", "Skopje"}, {"mine", "Bitola"}, {"both", "Skopje, Bitola"}}) {
            stored.setPlace("Ohrid");
            sent.clear();
            sent.put("hw-shown", opened().getCarried());
            somebodyElse(() -> stored.setPlace("Skopje"));
            Note mine = new Note("Bitola", "New text.", null, List.of("ar"));
            conflictOver(mine);
            sent.put("hw-keep-place", choiceAndResult[0]);
            save(mine);
            assertThat(stored.getPlace()).isEqualTo(choiceAndResult[1]);
            assertThat(stored.getText()).isEqualTo("New text.");
        }
    }

    @Test
    void without_a_choice_nothing_is_saved_and_the_first_text_is_still_shown() {
        somebodyElse(() -> stored.setPlace("Skopje"));
        Note mine = new Note("Bitola", "She likes tea.", null, List.of("ar"));
        conflictOver(mine);
        Conflict again = conflictOver(mine);
        assertThat(again.getRows()).extracting(Conflict.Row::before).containsExactly("Ohrid");
        assertThat(stored.getPlace()).isEqualTo("Skopje");
    }

    @Test
    void saving_after_a_choice_checks_again() {
        somebodyElse(() -> stored.setPlace("Skopje"));
        Note mine = new Note("Bitola", "She likes tea.", null, List.of("ar"));
        conflictOver(mine);
        somebodyElse(() -> stored.setPlace("Struga"));
        sent.put("hw-keep-place", "mine");
        Conflict again = conflictOver(mine);
        assertThat(again.getRows()).containsExactly(new Conflict.Row("place", "Skopje", "Struga", "Bitola", true, "mine"));
    }

    @Test
    void a_race_lost_at_the_very_save_is_settled_the_same_way() {
        Note mine = new Note("Bitola", "She likes tea.", LocalDate.of(2026, 1, 5), List.of("ar"));
        List<Long> tries = new ArrayList<>();
        new Conflict(sent::get).settle(mine, this::stored, saved -> {
            tries.add(saved);
            if (tries.size() == 1) {
                somebodyElse(() -> stored.setText("She likes coffee."));
                throw new ChangedMeanwhileException("note");
            }
        });
        assertThat(tries).containsExactly(3L, 4L);
        assertThat(mine.getText()).isEqualTo("She likes coffee.");
    }

    @Test
    void a_form_that_carries_nonsense_overwrites_nothing() {
        sent.put("hw-shown", "%%% nonsense");
        Note mine = new Note("Bitola", "She likes tea.", LocalDate.of(2026, 1, 5), List.of("ar"));
        conflictOver(mine);
        assertThat(stored.getPlace()).isEqualTo("Ohrid");
    }

    private Conflict conflictOver(Note mine) {
        Conflict conflict = new Conflict(sent::get);
        assertThatThrownBy(() -> save(conflict, mine)).isInstanceOf(RefusedException.class);
        sent.put("hw-shown", conflict.getCarried());
        return conflict;
    }

    private void somebodyElse(Runnable edit) {
        edit.run();
        version++;
    }

    private Conflict.Stored<Note> stored() {
        Note copy = new Note(null, null, null, List.of());
        copy.copy(stored);
        return new Conflict.Stored<>(copy, version, Optional::empty);
    }

    private long save(Note mine) {
        return save(new Conflict(sent::get), mine);
    }

    private long save(Conflict conflict, Note mine) {
        List<Long> saved = new ArrayList<>();
        conflict.settle(mine, this::stored, v -> {
            ChangedMeanwhileException.unlessSame(v, version, "note");
            stored.copy(mine);
            version++;
            saved.add(v);
        });
        return saved.get(0);
    }

    /** A form as pages have them. */
    public static class Note {

        private String place;
        private String text;
        private LocalDate day;
        private List<String> languages;

        Note(String place, String text, LocalDate day, List<String> languages) {
            this.place = place;
            this.text = text;
            this.day = day;
            this.languages = languages;
        }

        void copy(Note other) {
            place = other.place;
            text = other.text;
            day = other.day;
            languages = other.languages;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        @Coded("language")
        public List<String> getLanguages() {
            return languages;
        }

        public void setLanguages(List<String> languages) {
            this.languages = languages;
        }
    }
}
