/** The pages of flags: the flags of a case, one flag, raising, adding, and the catalogue of indicators. */
package org.homeward.flags.web;
