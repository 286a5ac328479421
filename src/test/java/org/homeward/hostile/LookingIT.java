package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.browser.RunningHomeward;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking changes nothing, and nobody but the visitor is talked to (P14, P21, S10). */
@Tag("hostile")
class LookingIT {

    private static final int LISTENS = 0x0A;

    @Test
    void opening_every_page_changes_no_row() {
        PagesOfTheDemo.find();
        Map<String, PlainVisitor> visitors = new java.util.TreeMap<>();
        PagesOfTheDemo.ACCOUNTS.values().forEach(user -> visitors.put(user, PlainVisitor.signedIn(user)));
        Map<String, String> before = Tables.hashes();
        PagesOfTheDemo.inTheFolder().forEach(page -> PagesOfTheDemo.find().addresses(page).forEach((user, address) -> visitors.get(user).get(address)));
        assertThat(Tables.hashes()).isEqualTo(before);
    }

    @Test
    void one_port_is_open_and_only_the_database_is_called() throws IOException {
        int own = java.net.URI.create(RunningHomeward.get().url()).getPort();
        int database = Integer.parseInt(RunningHomeward.get().databaseUrl().replaceAll(".*:(\\d+)/.*", "$1"));
        Set<String> open = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Connection connection : connections(RunningHomeward.get().pid())) {
            if (connection.state == LISTENS) {
                open.add(connection.address + ":" + connection.port);
            } else if (connection.port != own && connection.otherPort != database) {
                elsewhere.add(connection.toString());
            }
        }
        assertThat(open).as("open ports").allMatch(o -> o.matches(".*0100007F:" + own)).hasSize(1);
        assertThat(elsewhere).as("connections").isEmpty();
    }

    /** One end in the kernel's list; addresses as it writes them. */
    private record Connection(String address, int port, String other, int otherPort, int state, String inode) {
    }

    private static Set<Connection> connections(long pid) throws IOException {
        Set<String> own = sockets(pid);
        Set<Connection> found = new HashSet<>();
        for (String file : new String[] {"tcp", "tcp6", "udp", "udp6"}) {
            Files.readAllLines(Path.of("/proc/" + pid + "/net/" + file)).stream().skip(1).map(LookingIT::connection).filter(c -> own.contains(c.inode)).forEach(found::add);
        }
        return found;
    }

    private static Connection connection(String line) {
        String[] parts = line.strip().split("\\s+");
        String[] here = parts[1].split(":");
        String[] there = parts[2].split(":");
        return new Connection(here[0], Integer.parseInt(here[1], 16), there[0], Integer.parseInt(there[1], 16), Integer.parseInt(parts[3], 16), parts[9]);
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files.toList()) {
                String target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.replaceAll("\\D", ""));
                }
            }
        }
        return inodes;
    }
}
