/** The pages of the register of disclosures: of a case, and of the whole programme without what was told. */
package org.homeward.disclosure.web;
