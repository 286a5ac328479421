package org.homeward.shared;

/** A file under {@code config/} or {@code reports/}, or the key file, is wrong. Says file, line and remedy; stops the start. */
public class WrongFileException extends RuntimeException {

    public WrongFileException(String file, int line, String remedy) {
        super(file + ", line " + line + ": " + remedy);
    }

    /** For a file whose lines nobody writes by hand. */
    public WrongFileException(String fileAndRemedy) {
        super(fileAndRemedy);
    }
}
