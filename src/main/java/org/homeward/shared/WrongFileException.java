package org.homeward.shared;

/** A file under {@code config/} or {@code reports/} is wrong. Says file, line and remedy; stops the start. */
public class WrongFileException extends RuntimeException {

    public WrongFileException(String file, int line, String remedy) {
        super(file + ", line " + line + ": " + remedy);
    }
}
