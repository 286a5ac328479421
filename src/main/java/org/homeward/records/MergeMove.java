package org.homeward.records;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.homeward.person.JoiningPeople.Move;
import org.homeward.shared.Holds;

/** One row that a merging made refer to the person who stays. */
@Embeddable
class MergeMove {

    @Column(name = "what", nullable = false)
    @Holds(C0) private String what;

    @Column(name = "row_id", nullable = false)
    @Holds(C0) private UUID row;

    protected MergeMove() {
    }

    MergeMove(Move move) {
        what = move.what();
        row = move.row();
    }

    Move move() {
        return new Move(what, row);
    }
}
