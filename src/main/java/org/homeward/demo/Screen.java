package org.homeward.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The screen of whoever started Homeward. The server keeps what is printed the usual way for its log. */
final class Screen {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    void say(String line) {
        out.println(line);
    }
}
