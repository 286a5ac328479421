package org.homeward.casefile;

/**
 * What is typed of a {@link NetworkPerson}.
 *
 * @param because why we keep them: needed when somebody is put down who was not met in a contact
 */
public record NetworkPersonAsTold(String name, String counterpart, String tie, String effect, String because) {
}
