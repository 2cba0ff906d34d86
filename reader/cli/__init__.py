"""The command line: one file per command, and one table that names them all.

main ─▶ arguments (argparse, from the table) ─▶ a command's run(arguments, terminal) ─▶ 0 done, 1 some file failed,
                                                                                        2 cannot do it
"""
