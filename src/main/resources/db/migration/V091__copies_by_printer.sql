create index report_copy_by_printer on report_copy (printed_by, printed_at);
