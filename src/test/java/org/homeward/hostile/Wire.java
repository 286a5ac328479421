package org.homeward.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.homeward.browser.Printed;
import org.homeward.browser.RunningHomeward;

/** Bytes to the server and back. No library between: it would put in order what is meant to be out of order. */
final class Wire implements AutoCloseable {

    /** The status of no answer at all: the server waits for more. */
    static final int WAITS = -1;

    private final int patience;
    private final URI server = URI.create(RunningHomeward.get().url());
    private Socket socket;
    private InputStream in;

    Wire() {
        this(60_000);
    }

    /** Gives up after so many milliseconds: some requests promise more than they send. */
    Wire(int patience) {
        this.patience = patience;
    }

    /** What came back. Status 0: the server closed the connection without a word. */
    record Reply(int status, List<String> headers, String body) {

        /** The values of that header, in the order they came. */
        List<String> all(String name) {
            String prefix = name.toLowerCase() + ":";
            return headers.stream().filter(h -> h.toLowerCase().startsWith(prefix)).map(h -> h.substring(prefix.length()).strip()).toList();
        }

        String header(String name) {
            return all(name).stream().findFirst().orElse("");
        }

        boolean isPaper() {
            return header("Content-Type").equals("application/pdf");
        }

        /** The words on a paper, or in any other file as they are. */
        String text() {
            return isPaper() ? Printed.text(body.getBytes(StandardCharsets.ISO_8859_1)) : body;
        }

        /** The page's own title, without the product's name. */
        String title() {
            return body.replaceFirst("(?s).*?<title>(.*?)( – [^<]*)?</title>.*|.*", "$1");
        }
    }

    /** Sends a request line and headers as they stand; {@code Host} is added unless there is one. */
    Reply ask(String requestLine, String... headers) {
        return post(requestLine, "", headers);
    }

    /** The same with a body, whose length is added. */
    Reply post(String requestLine, String body, String... headers) {
        StringBuilder head = new StringBuilder(requestLine).append("\r\n");
        List<String> given = List.of(headers);
        if (given.stream().noneMatch(h -> h.startsWith("Host:"))) {
            head.append("Host: ").append(server.getAuthority()).append("\r\n");
        }
        given.stream().filter(h -> !h.isEmpty()).forEach(h -> head.append(h).append("\r\n"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (content.length > 0 && given.stream().noneMatch(h -> h.startsWith("Content-Length:"))) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        return raw((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1), content, requestLine.startsWith("HEAD "));
    }

    /** One more try on a fresh connection, when the server had ended the old one meanwhile. */
    private Reply raw(byte[] head, byte[] content, boolean withoutBody) {
        boolean fresh = socket == null;
        Reply reply = once(head, content, withoutBody);
        return reply.status == 0 && !fresh ? once(head, content, withoutBody) : reply;
    }

    private Reply once(byte[] head, byte[] content, boolean withoutBody) {
        try {
            if (socket == null) {
                socket = new Socket(server.getHost(), server.getPort());
                socket.setSoTimeout(patience);
                in = new BufferedInputStream(socket.getInputStream());
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(head);
            all.write(content);
            socket.getOutputStream().write(all.toByteArray());
            Reply reply = read(withoutBody);
            if (reply.status == 0 || reply.status >= 400 || reply.header("Connection").equalsIgnoreCase("close")) {
                close();
            }
            return reply;
        } catch (java.net.SocketTimeoutException waiting) {
            close();
            return new Reply(WAITS, List.of(), "");
        } catch (java.net.SocketException ended) {
            close();
            return new Reply(0, List.of(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply read(boolean withoutBody) throws IOException {
        String head = head();
        if (head.isEmpty()) {
            return new Reply(0, List.of(), "");
        }
        List<String> lines = head.lines().toList();
        Reply reply = new Reply(Integer.parseInt(lines.get(0).split(" ")[1]), lines.subList(1, lines.size()), "");
        if (withoutBody || reply.status == 304 || reply.status == 204) {
            return reply;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (reply.header("Transfer-Encoding").equals("chunked")) {
            for (int size = Integer.parseInt(line().strip(), 16); size > 0; size = Integer.parseInt(line().strip(), 16)) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
        } else if (!reply.header("Content-Length").isEmpty()) {
            body.write(in.readNBytes(Integer.parseInt(reply.header("Content-Length"))));
        } else {
            in.transferTo(body);
            close();
        }
        return new Reply(reply.status, reply.headers, body.toString(reply.isPaper() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }
}
