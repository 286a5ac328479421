/** The pages on which such things are asked for, decided and carried out. */
package org.homeward.records.web;
