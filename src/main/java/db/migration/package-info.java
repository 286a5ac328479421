/** Changes of the database that need more than SQL; they stand between the files of the same folder by their number. */
package db.migration;
