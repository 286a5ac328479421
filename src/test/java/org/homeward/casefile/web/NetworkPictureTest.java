package org.homeward.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.casefile.NetworkFixture;
import org.homeward.casefile.RestrictingContact;
import org.homeward.shared.DatabaseTest;

class NetworkPictureTest {

    private static NetworkPicture drawn(int people) {
        UUID id = anOpenCase();
        for (int i = 0; i < people; i++) {
            NetworkFixture.added(id, NetworkFixture.known("Placeholder of the long name " + i, "family"));
        }
        NetworkFixture.restricted(id, "placeholder of the long name 0", TODAY, null);
        return new NetworkPicture(NetworkFixture.network(id), as("worker", () -> the(RestrictingContact.class).inForce(id)), List.of("support", "strain", "both", "unknown"));
    }

    @DatabaseTest
    void everybody_has_a_place_of_their_own_inside_the_picture_however_many_there_are() {
        for (int people : new int[] {1, 2, 5, 14}) {
            NetworkPicture picture = drawn(people);
            assertThat(picture.getNodes()).hasSize(people).allSatisfy(node -> {
                assertThat(node.x()).isBetween(20, 320);
                assertThat(node.y()).isBetween(10, picture.getKeys().get(0).y() - 20);
            });
            assertThat(picture.getNodes().stream().map(node -> node.x() + "," + node.y()).collect(Collectors.toSet())).hasSize(people);
            assertThat(picture.getBarY()).isLessThan(picture.getHeight());
        }
    }

    @DatabaseTest
    void a_restriction_is_a_stroke_across_the_line_and_a_long_name_is_cut() {
        NetworkPicture picture = drawn(3);
        assertThat(picture.getNodes().stream().filter(node -> !node.bar().isEmpty()).toList()).hasSize(1);
        assertThat(picture.getNodes()).extracting(NetworkPicture.Node::name).containsOnly("Placeholder of …");
    }
}
